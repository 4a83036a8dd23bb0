package org.onshore.house.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onshore.domain.plan.Accounts;
import org.onshore.engine.account.Accounting;

/** People at work: by what is started, by what is used, and those always there. */
class I03_JobsTest {
  private static final String PROGRAM =
      """
      name: jobs
      start: 2027-01-04
      periods: 2
      -- sites
      site, kind, country, closes
      PLANT, factory, US, 2027-01-11
      -- parts
      part, cost_usd
      rack, 100
      -- processes
      process, site,  part, kind, cost_usd
      build,   PLANT, rack, buy,  0
      -- resources
      resource, site, unit, capacity_per_period
      BAY, PLANT, test, 100
      -- loads
      process, resource, quantity
      build, BAY, 2
      -- demand
      demand, part, site,  due,        quantity
      D1,     rack, PLANT, 2027-01-04, 10
      -- occupations
      occupation, hours_per_year
      51-2028, 3650
      17-3024, 1825
      11-3051, 2080
      -- labor
      site, process, resource, occupation, hours_per_unit, headcount
      PLANT, build, , 51-2028, 35,
      PLANT, , BAY, 17-3024, 7,
      PLANT, , , 11-3051, , 3
      PLANT, , , 51-2028, , 1
      """;

  /**
   * A week is 7/365 of a year: 70 hours of an assembler, 35 of a technician. 10 racks x 35 h are 5
   * people, with the fixed one 6; 20 tests x 7 h are 4. The plant is closed in period 1.
   */
  @Test
  void headcountIsHoursOverTheHoursOfOnePerson() {
    Accounts accounts = Accounting.of(Rung.plan(PROGRAM));
    assertThat(accounts.jobs())
        .extracting(row -> row.occupation().id() + " @" + row.period() + ": " + row.headcount())
        .containsExactly("51-2028 @0: 6.0", "17-3024 @0: 4.0", "11-3051 @0: 3.0");
  }
}
