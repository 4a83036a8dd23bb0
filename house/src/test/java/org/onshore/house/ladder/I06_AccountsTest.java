package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.Accounts.Service;
import org.onshore.engine.account.Accounting;

/** Service by sector and generation, compute as delivered. */
class I06_AccountsTest {
  private static final Accounts ACCOUNTS =
      Accounting.of(
          Rung.plan(
              """
              name: accounts
              start: 2027-01-04
              periods: 3
              -- sites
              site, kind, country
              HALL, datacenter, US
              -- parts
              part, cost_usd
              big, 100
              small, 10
              spare, 1
              -- rack_specs
              spec, accelerators, dense_fp8_pflops, dense_fp4_pflops, memory_gb, memory_bandwidth_gb_per_s, scale_up_gb_per_s_per_accelerator, scale_out_gbit_per_s_per_accelerator, power_kw
              R1, 72, 360, 720, 1, 1, 1, 1, 120
              R2, 8, , 90, 1, 1, 1, 1, 14
              -- generations
              generation, part, spec
              G1, big, R1
              G2, small, R2
              -- processes
              process, site, part, kind, cost_usd, maximum_per_period
              buy-big, HALL, big, buy, 0, 4
              buy-small, HALL, small, buy, 0, 10
              buy-spare, HALL, spare, buy, 0,
              -- demand
              demand, part, site, due, quantity, sector, kind, value_usd, late_cost_usd_per_period, short_cost_usd, latest
              D1, big, HALL, 2027-01-04, 6, health, firm, , 10, 500,
              D2, big, HALL, 2027-01-18, 7, finance, firm, , 10, 400,
              D3, small, HALL, 2027-01-11, 2, health, firm, , 10, 500,
              D5, small, HALL, 2027-01-11, 3, health, firm, , 10, 500,
              D4, spare, HALL, 2027-01-11, 3, , firm, , 10, 500,
              O1, small, HALL, 2027-01-11, 30, finance, option, 5, 0, , 2027-01-11
              """));

  /**
   * Big racks, 4 a week: D1 4 in time and 2 late; D2 (due in 2) gets the other 2 of week 1 and the
   * 4 of week 2, one is short. Small racks, 10 a week: D3 and D5 5, the option 15 of 30; what it
   * does not get is not short.
   */
  @Test
  void whatIsServedIsCountedOnceByEachView() {
    assertThat(ACCOUNTS.bySector())
        .containsExactly(
            Map.entry("health", new Service(11, 11, 9, 2, 0)),
            Map.entry("finance", new Service(37, 21, 21, 0, 1)),
            Map.entry("", new Service(3, 3, 3, 0, 0)));
    assertThat(ACCOUNTS.byGeneration())
        .containsExactly(
            Map.entry("G1", new Service(13, 12, 10, 2, 1)),
            Map.entry("G2", new Service(35, 20, 20, 0, 0)));
    assertThat(ACCOUNTS.demand()).isEqualTo(new Service(51, 35, 33, 2, 1));
  }

  /**
   * 12 big racks of 360 PFLOPS (FP8) and 120 kW, 20 small of 90 (FP4, all that is known), 14 kW.
   */
  @Test
  void racksDeliveredAreComputeAndPower() {
    assertThat(ACCOUNTS.racks()).isEqualTo(32);
    assertThat(ACCOUNTS.exaflops()).isCloseTo((12 * 360 + 20 * 90) / 1000.0, within(1e-9));
    assertThat(ACCOUNTS.megawatts()).isCloseTo((12 * 120 + 20 * 14) / 1000.0, within(1e-9));
    assertThat(ACCOUNTS.compute())
        .extracting(row ->
            row.generation().id() + " " + row.sector() + " @" + row.period() + ": " + row.racks())
        .containsExactlyInAnyOrder(
            "G1 health @0: 4.0",
            "G1 health @1: 2.0",
            "G1 finance @2: 6.0",
            "G2 health @1: 5.0",
            "G2 finance @1: 15.0");
  }
}
