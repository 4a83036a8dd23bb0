package org.onshore.house.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.UnfoldedLine;
import org.onshore.domain.plan.Use;
import org.onshore.engine.provenance.Slice;
import org.onshore.engine.provenance.Source;
import org.onshore.engine.provenance.Trace;
import org.onshore.engine.provenance.Unfolding;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.ProgramText;
import org.onshore.house.Repository;
import org.onshore.input.ProgramReader;

/** Deliveries traced to where they came from. */
class ProvenanceTest {
  private static final String PROGRAM =
      """
      name: two origins
      start: 2027-01-04
      periods: 4
      -- sites
      site, kind, country
      SHENZHEN, supplier, CN
      PLANT, factory, US
      HALL, datacenter, US
      -- parts
      part, cost_usd
      pump, 100
      rack, 1000
      -- bill
      parent, component, quantity
      rack, pump, 2
      -- processes
      process, site,     part, kind, cost_usd, yield
      buy-cn,  SHENZHEN, pump, buy,  100,      1
      rack-us, PLANT,    rack, make, 10,       0.5
      -- lanes
      from, to, days, cost_usd_per_unit, mode
      SHENZHEN, PLANT, 7, 5, ocean
      PLANT, HALL, 0, 1, truck
      -- stock
      site, part, quantity, origin
      PLANT, pump, 3, MX
      -- demand
      demand, part, site, due,        quantity
      D1,     rack, HALL, 2027-01-11, 2
      """;

  private static Plan plan(String text) {
    return Sourcing.solve(ProgramText.of(text), SourcingOptions.defaults()).plan();
  }

  /**
   * Half of the racks are lost, so a rack has four pumps in it: three of stock, then one by sea.
   */
  @Test
  void aRackUnfoldsToItsPartsOriginsSitesAndShipments() {
    Plan plan = plan(PROGRAM);
    List<UnfoldedLine> lines = Unfolding.of(plan, plan.program().demand().get("D1"));
    assertThat(lines)
        .extracting(line ->
            line.level()
                + " "
                + line.part().id()
                + " "
                + line.origin()
                + " "
                + line.kind()
                + " "
                + line.site().id()
                + " "
                + line.route())
        .contains("1 pump MX stock PLANT ", "1 pump CN bought SHENZHEN SHENZHEN>PLANT ocean 0-1");
    double pumps =
        lines.stream().filter(line -> line.level() == 1).mapToDouble(UnfoldedLine::quantity).sum();
    assertThat(pumps).isCloseTo(8, within(1e-9));
  }

  @Test
  void quantitiesAddUpThroughTheWholeReferencePlan() {
    var program = ProgramReader.read(Repository.example("first-steps")).get();
    Plan plan = Sourcing.solve(program, SourcingOptions.defaults()).plan();
    Trace trace = Trace.of(plan);
    for (Delivery delivery : plan.deliveries()) {
      assertThat(trace.of(delivery).stream().mapToDouble(Slice::quantity).sum())
          .isCloseTo(delivery.quantity(), within(1e-12 * delivery.quantity()));
    }
    Map<String, Double> used = new HashMap<>();
    for (Use use : plan.uses()) {
      used.merge(
          use.process().id() + use.period() + use.component().id(), use.quantity(), Double::sum);
    }
    Map<String, Double> traced = new HashMap<>();
    List<Source> unexplained = new ArrayList<>();
    for (Source.Batch batch : trace.batches()) {
      for (Slice input : batch.inputs()) {
        traced.merge(
            batch.process().id() + batch.period() + input.source().part().id(),
            input.quantity(),
            Double::sum);
        if (input.source() instanceof Source.Unexplained) {
          unexplained.add(input.source());
        }
      }
    }
    assertThat(unexplained).isEmpty();
    assertThat(traced.keySet()).isEqualTo(used.keySet());
    used.forEach((key, units) ->
        assertThat(traced.getOrDefault(key, 0.0)).isCloseTo(units, within(1e-9 * units)));
  }

  @Test
  void theSamePlanIsTracedTheSameWay() {
    Plan plan = plan(PROGRAM);
    var demand = plan.program().demand().get("D1");
    assertThat(Unfolding.of(plan, demand)).isEqualTo(Unfolding.of(plan, demand));
  }
}
