package org.onshore.domain.run;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved between two runs; only what did, the largest first.
 *
 * @param figures of summary.json, in its order, by path
 * @param starts units by process, site, part and country of origin
 * @param shipments units by from, to, mode and part
 * @param gates short demands that a limit holds back, by its name
 */
public record RunDifference(
    RunRecord.Head before,
    RunRecord.Head after,
    List<Moved> figures,
    List<Moved> starts,
    List<Moved> shipments,
    List<ServiceMoved> deliveries,
    List<AwardMoved> awards,
    List<ContentMoved> content,
    List<CapacityMoved> capacity,
    List<Moved> gates) {
  public RunDifference {
    figures = List.copyOf(figures);
    starts = List.copyOf(starts);
    shipments = List.copyOf(shipments);
    deliveries = List.copyOf(deliveries);
    awards = List.copyOf(awards);
    content = List.copyOf(content);
    capacity = List.copyOf(capacity);
    gates = List.copyOf(gates);
  }

  /** Whether the runs say the same, whatever their input. */
  public boolean isEmpty() {
    return figures.isEmpty()
        && starts.isEmpty()
        && shipments.isEmpty()
        && deliveries.isEmpty()
        && awards.isEmpty()
        && content.isEmpty()
        && capacity.isEmpty()
        && gates.isEmpty()
        && before.status().equals(after.status());
  }

  /** Whether both were planned from the same files. */
  public boolean isSameInput() {
    return before.inputSha256().equals(after.inputSha256());
  }

  /** What moved on the way back. */
  public RunDifference reversed() {
    return new RunDifference(
        after,
        before,
        figures.stream().map(Moved::reversed).toList(),
        starts.stream().map(Moved::reversed).toList(),
        shipments.stream().map(Moved::reversed).toList(),
        deliveries.stream().map(ServiceMoved::reversed).toList(),
        awards.stream().map(AwardMoved::reversed).toList(),
        content.stream().map(ContentMoved::reversed).toList(),
        capacity.stream().map(CapacityMoved::reversed).toList(),
        gates.stream().map(Moved::reversed).toList());
  }

  /**
   * A number of something.
   *
   * @param key names of it
   * @param before NaN where it was not known
   * @param after NaN where it is not known
   */
  public record Moved(List<String> key, double before, double after) {
    public Moved {
      key = List.copyOf(key);
    }

    public double difference() {
      return after - before;
    }

    Moved reversed() {
      return new Moved(key, after, before);
    }
  }

  /** How a demand is served. */
  public record ServiceMoved(String demand, Served before, Served after) {
    ServiceMoved reversed() {
      return new ServiceMoved(demand, after, before);
    }
  }

  /**
   * What a demand gets.
   *
   * @param delivered units
   * @param lateUnitPeriods units delivered late times periods late
   * @param shortUnits never delivered
   */
  public record Served(double delivered, double lateUnitPeriods, double shortUnits) {
    /** Nothing wanted and nothing given. */
    public static final Served NOTHING = new Served(0, 0, 0);

    /** Both together. */
    public Served plus(Served other) {
      return new Served(
          delivered + other.delivered,
          lateUnitPeriods + other.lateUnitPeriods,
          shortUnits + other.shortUnits);
    }
  }

  /** When a proposal is awarded; null for not at all. */
  public record AwardMoved(String proposal, @Nullable LocalDate before, @Nullable LocalDate after) {
    AwardMoved reversed() {
      return new AwardMoved(proposal, after, before);
    }
  }

  /**
   * Content by a rule; shares NaN and verdicts null where a run has none.
   *
   * @param passedBefore null if the rule asked nothing
   * @param passesAfter null if the rule asks nothing
   */
  public record ContentMoved(
      String rule,
      String scope,
      double before,
      double after,
      @Nullable Boolean passedBefore,
      @Nullable Boolean passesAfter) {
    ContentMoved reversed() {
      return new ContentMoved(rule, scope, after, before, passesAfter, passedBefore);
    }
  }

  /**
   * What a resource can do in periods in which the runs differ.
   *
   * @param from first day of the first of them
   * @param last first day of the last of them
   * @param periods how many
   * @param before mean over them, units of the resource
   * @param after mean over them, units of the resource
   */
  public record CapacityMoved(
      String resource, LocalDate from, LocalDate last, int periods, double before, double after) {
    CapacityMoved reversed() {
      return new CapacityMoved(resource, from, last, periods, after, before);
    }
  }
}
