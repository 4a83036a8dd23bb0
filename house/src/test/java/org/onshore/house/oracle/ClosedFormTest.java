package org.onshore.house.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.Draft;

/** Plans whose cost is a formula. */
class ClosedFormTest {
  private static final String LIMITED =
      "process, site, part, kind, cost_usd, maximum_per_period, valid_until";

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  private static double usd(Draft draft) {
    return Sourcing.plan(draft.program(), SourcingOptions.defaults()).objectiveUsd();
  }

  private static Draft plant(int periods) {
    return new Draft()
        .with("start", "2027-01-04")
        .with("periods", periods)
        .with("holding_rate_per_year", 0.365)
        .table("sites", "site, kind, country")
        .row("sites", "PLANT", "factory", "US")
        .table("parts", "part, cost_usd")
        .row("parts", "rack", 1000);
  }

  /**
   * Two suppliers, two halls: with x from the first to the first, all other flows follow, so that
   * the cost is linear in x and least at one of the ends of its range.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void twoByTwoTransportation(long seed) {
    var random = new SplittableRandom(seed);
    int one = 5 + random.nextInt(30);
    int two = 5 + random.nextInt(30);
    int first = 1 + random.nextInt(one + two - 1);
    int second = one + two - first;
    double[] way = random.ints(4, 1, 50).asDoubleStream().toArray();
    Draft draft =
        new Draft()
            .with("start", "2027-01-04")
            .with("periods", 1)
            .table("sites", "site, kind, country")
            .row("sites", "S1", "supplier", "US")
            .row("sites", "S2", "supplier", "US")
            .row("sites", "H1", "datacenter", "US")
            .row("sites", "H2", "datacenter", "US")
            .table("parts", "part, cost_usd")
            .row("parts", "rack", 1000)
            .table("stock", "site, part, quantity")
            .row("stock", "S1", "rack", one)
            .row("stock", "S2", "rack", two)
            .table("lanes", "from, to, cost_usd_per_unit")
            .row("lanes", "S1", "H1", way[0])
            .row("lanes", "S1", "H2", way[1])
            .row("lanes", "S2", "H1", way[2])
            .row("lanes", "S2", "H2", way[3])
            .table("demand", "demand, part, site, due, quantity")
            .row("demand", "D1", "rack", "H1", "2027-01-04", first)
            .row("demand", "D2", "rack", "H2", "2027-01-04", second);
    double low = Math.max(0, first - two);
    double high = Math.min(one, first);
    double least = Math.min(cost(low, one, first, two, way), cost(high, one, first, two, way));
    assertThat(usd(draft)).isCloseTo(least, within(1e-6 * least));
  }

  private static double cost(double x, int one, int first, int two, double[] way) {
    return x * way[0] + (one - x) * way[1] + (first - x) * way[2] + (two - first + x) * way[3];
  }

  /** One machine, so many a week, all due at once: unit n is late by the whole weeks before it. */
  @ParameterizedTest
  @MethodSource("seeds")
  void oneMachineWithAQueue(long seed) {
    var random = new SplittableRandom(seed);
    int rate = 1 + random.nextInt(5);
    int wanted = 1 + random.nextInt(6 * rate);
    int late = 1 + random.nextInt(9);
    double expected = 0;
    for (int unit = 0; unit < wanted; unit++) {
      expected += late * (unit / rate);
    }
    Draft draft =
        plant(6)
            .table("processes", LIMITED)
            .row("processes", "build", "PLANT", "rack", "buy", 0, rate, "")
            .table("demand", "demand, part, site, due, quantity, late_cost_usd_per_period")
            .row("demand", "D1", "rack", "PLANT", "2027-01-04", wanted, late);
    assertThat(usd(draft)).isCloseTo(expected, within(1e-6));
  }

  /** The other way round: all due in the last week, unit n stands there for n / rate weeks at 7. */
  @ParameterizedTest
  @MethodSource("seeds")
  void oneMachineThatBuildsAhead(long seed) {
    var random = new SplittableRandom(seed);
    int rate = 1 + random.nextInt(5);
    int wanted = 1 + random.nextInt(6 * rate);
    double expected = 0;
    for (int unit = 0; unit < wanted; unit++) {
      expected += 7 * (unit / rate);
    }
    Draft draft =
        plant(6)
            .table("processes", LIMITED)
            .row("processes", "build", "PLANT", "rack", "buy", 0, rate, "")
            .table("demand", "demand, part, site, due, quantity")
            .row("demand", "D1", "rack", "PLANT", "2027-02-08", wanted);
    assertThat(usd(draft)).isCloseTo(expected, within(1e-6));
  }

  /** Cheap until a date, dear after: a unit is kept for as many weeks as the difference pays. */
  @ParameterizedTest
  @MethodSource("seeds")
  void aPriceThatRises(long seed) {
    var random = new SplittableRandom(seed);
    int rise = 1 + random.nextInt(40);
    double expected = 0;
    Draft draft =
        plant(6)
            .table("processes", LIMITED)
            .row("processes", "cheap", "PLANT", "rack", "buy", 10, "", "2027-01-11")
            .row("processes", "dear", "PLANT", "rack", "buy", 10 + rise, "", "")
            .table("demand", "demand, part, site, due, quantity");
    for (int week = 0; week < 6; week++) {
      expected += 10 + Math.min(rise, 7 * week);
      String due =
          "2027-%02d-%02d".formatted(week < 4 ? 1 : 2, week < 4 ? 4 + 7 * week : 7 * week - 27);
      draft = draft.row("demand", "D" + week, "rack", "PLANT", due, 1);
    }
    assertThat(usd(draft)).isCloseTo(expected, within(1e-6));
  }
}
