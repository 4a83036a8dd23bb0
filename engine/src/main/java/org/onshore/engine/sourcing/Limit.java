package org.onshore.engine.sourcing;

import org.onshore.domain.plan.Gate.GateKind;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Resource;
import org.onshore.domain.program.Site;

/** What can hold units back, with the words for it. */
sealed interface Limit {

  GateKind kind();

  /** Its name in its table. */
  String name();

  /** Where it limits; of a lane, where it begins. */
  Site site();

  /** Name and place, to begin a sentence with. */
  String words();

  /** What one unit of it is. */
  String unit();

  /** Capacity of a resource. */
  record OfResource(Resource resource) implements Limit {
    @Override
    public GateKind kind() {
      return GateKind.RESOURCE;
    }

    @Override
    public String name() {
      return resource.id();
    }

    @Override
    public Site site() {
      return resource.site();
    }

    @Override
    public String words() {
      return resource.id() + " at " + site().id();
    }

    @Override
    public String unit() {
      return orUnit(resource.unit());
    }
  }

  /** Most units a process may start in a period. */
  record OfProcess(Process process) implements Limit {
    @Override
    public GateKind kind() {
      return GateKind.PROCESS;
    }

    @Override
    public String name() {
      return process.id();
    }

    @Override
    public Site site() {
      return process.site();
    }

    @Override
    public String words() {
      return "maximum of " + process.id() + " at " + site().id();
    }

    @Override
    public String unit() {
      return orUnit(process.part().unit());
    }
  }

  /** Mass a lane carries in a period. */
  record OfLane(Lane lane) implements Limit {
    @Override
    public GateKind kind() {
      return GateKind.LANE;
    }

    @Override
    public String name() {
      return lane.id();
    }

    @Override
    public Site site() {
      return lane.from();
    }

    @Override
    public String words() {
      return "mass on " + lane.id();
    }

    @Override
    public String unit() {
      return "kg";
    }
  }

  /** What is there, or on its way, of a part: no process can add to it in time. */
  record OfSupply(StockPoint point) implements Limit {
    @Override
    public GateKind kind() {
      return GateKind.SUPPLY;
    }

    @Override
    public String name() {
      return point.part().id() + " at " + point.site().id();
    }

    @Override
    public Site site() {
      return point.site();
    }

    @Override
    public String words() {
      return "stock and arrivals of " + name();
    }

    @Override
    public String unit() {
      return orUnit(point.part().unit());
    }
  }

  /** Domestic content a process lacks in the stream of a rule. */
  record OfRule(Process process, String stream) implements Limit {
    @Override
    public GateKind kind() {
      return GateKind.RULE;
    }

    @Override
    public String name() {
      return stream;
    }

    @Override
    public Site site() {
      return process.site();
    }

    @Override
    public String words() {
      return "domestic content by %s of what %s makes at %s"
          .formatted(stream, process.id(), site().id());
    }

    @Override
    public String unit() {
      return "USD of it";
    }
  }

  private static String orUnit(String unit) {
    return unit.isEmpty() ? "unit" : unit;
  }
}
