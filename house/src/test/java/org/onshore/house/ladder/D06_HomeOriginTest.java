package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Plan;
import org.onshore.house.PlanLines;

/** Goods of home origin come home free, wherever they were; inland nothing is due. */
class D06_HomeOriginTest {
  private static final String PROGRAM =
      """
      name: home origin
      start: 2027-01-04
      periods: 1
      -- sites
      site, kind, country
      SHENZHEN, supplier, CN
      JUAREZ, factory, MX
      DEPOT, warehouse, US
      HALL, datacenter, US
      -- parts
      part, cost_usd, hts
      board, 100, 8473
      -- stock
      site, part, quantity, origin
      JUAREZ, board, 4, US
      JUAREZ, board, 3, MX
      SHENZHEN, board, 2, CN
      -- lanes
      from, to
      SHENZHEN, JUAREZ
      JUAREZ, DEPOT
      DEPOT, HALL
      -- tariffs
      measure, hts_prefix, origin, rate, valid_from
      s122, *, *, 0.10, 2020-01-01
      -- demand
      demand, part,  site, due,        quantity
      D1,     board, HALL, 2027-01-04, 9
      """;

  /** At 10 % of 100 the 3 of MX and the 2 of CN pay at the border of the US, and nowhere else. */
  @Test
  void dutyIsPaidOnceAtTheBorderAndNotOnGoodsOfHome() {
    Plan plan = Rung.plan(PROGRAM);
    assertThat(plan.shipments())
        .extracting(row -> row.lane().id() + " " + row.origin() + " " + row.dutyUsd())
        .containsExactly(
            "JUAREZ>DEPOT:truck US 0.0",
            "JUAREZ>DEPOT:truck MX 30.0",
            "SHENZHEN>JUAREZ:truck CN 0.0",
            "DEPOT>HALL:truck US 0.0",
            "DEPOT>HALL:truck MX 0.0",
            "JUAREZ>DEPOT:truck CN 20.0",
            "DEPOT>HALL:truck CN 0.0");
    assertThat(PlanLines.costs(plan)).isEqualTo("duty: 50\n");
  }
}
