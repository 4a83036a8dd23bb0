package org.onshore.house.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.engine.sourcing.Sourcing;
import org.onshore.engine.sourcing.SourcingOptions;
import org.onshore.house.Draft;

/**
 * Proposals against every way to award them: for each the capacity is written into the table of
 * capacity by hand, and the program planned without proposals.
 */
class EveryAwardTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);
  private static final int PERIODS = 4;
  private static final int NEVER = -1;
  private static final double RATE = 0.4;

  /** A proposal; its window is [from, until), its ramp two steps a week apart. */
  private record Offer(
      String name, int from, int until, int lead, int usd, int runningUsd, int low, int high) {
    static Offer draw(String name, SplittableRandom random) {
      int from = random.nextInt(2);
      return new Offer(
          name,
          from,
          from + 1 + random.nextInt(PERIODS),
          random.nextInt(2),
          random.nextInt(200),
          random.nextInt(20),
          1 + random.nextInt(3),
          2 + random.nextInt(5));
    }

    /** Hours it adds in the period if awarded in another. */
    int adds(int awarded, int period) {
      int since = period - awarded - lead;
      return awarded == NEVER || since < 0 ? 0 : since == 0 ? low : high;
    }

    double costsUsd(int awarded) {
      double cost = awarded == NEVER ? 0 : usd * discount(awarded);
      for (int t = awarded + lead; awarded != NEVER && t < PERIODS; t++) {
        cost += runningUsd * discount(t);
      }
      return cost;
    }
  }

  private static double discount(int period) {
    return Math.pow(1 + RATE, -7.0 * period / 365);
  }

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noOtherAwardsCostLess(long seed) {
    var random = new SplittableRandom(seed + 1000);
    Draft base = base(random);
    int hours = random.nextInt(3);
    Offer one = Offer.draw("ONE", random);
    Offer two = Offer.draw("TWO", random);
    boolean rivals = random.nextInt(3) == 0;
    boolean requires = !rivals && random.nextInt(2) == 0;
    double least = Double.POSITIVE_INFINITY;
    for (int a = NEVER; a < PERIODS; a++) {
      for (int b = NEVER; b < PERIODS; b++) {
        boolean inWindow =
            (a == NEVER || (a >= one.from && a < one.until))
                && (b == NEVER || (b >= two.from && b < two.until));
        boolean together = !rivals || a == NEVER || b == NEVER;
        boolean founded = !requires || b == NEVER || (a != NEVER && a <= b);
        if (inWindow && together && founded) {
          double usd = usd(base, hours, one, a, two, b) + one.costsUsd(a) + two.costsUsd(b);
          least = Math.min(least, usd);
        }
      }
    }
    Draft offered = offered(base, hours, one, two, rivals ? "both" : "", requires ? "ONE" : "");
    var exact = new SourcingOptions(0, 60, 1, null, null);
    assertThat(Sourcing.plan(offered.program(), exact).objectiveUsd())
        .isCloseTo(least, within(1e-6 * Math.max(1, least)));
  }

  private static Draft base(SplittableRandom random) {
    Draft draft =
        new Draft()
            .with("start", START)
            .with("periods", PERIODS)
            .with("discount_rate_per_year", RATE)
            .table("sites", "site, kind, country")
            .row("sites", "PLANT", "factory", "US")
            .table("parts", "part, cost_usd")
            .row("parts", "rack", 100)
            .table("processes", "process, site, part, kind, cost_usd")
            .row("processes", "build", "PLANT", "rack", "buy", 3)
            .table("loads", "process, resource, quantity")
            .row("loads", "build", "LINE", 1)
            .table(
                "demand",
                "demand, part, site, due, quantity, late_cost_usd_per_period, short_cost_usd");
    for (int d = 0; d < 3; d++) {
      draft =
          draft.row(
              "demand",
              "D" + d,
              "rack",
              "PLANT",
              day(random.nextInt(PERIODS)),
              1 + random.nextInt(8),
              random.nextInt(30),
              20 + random.nextInt(80));
    }
    return draft.table("resources", "resource, site, capacity_per_period");
  }

  private static LocalDate day(int period) {
    return START.plusDays(7L * period);
  }

  private static double usd(Draft base, int hours, Offer one, int a, Offer two, int b) {
    Draft draft =
        base.row("resources", "LINE", "PLANT", hours)
            .table("capacity", "resource, from, capacity_per_period");
    for (int t = 0; t < PERIODS; t++) {
      int there = hours + one.adds(a, t) + two.adds(b, t);
      draft = draft.row("capacity", "LINE", day(t), there);
    }
    return Sourcing.plan(draft.program(), SourcingOptions.defaults()).objectiveUsd();
  }

  private static Draft offered(
      Draft base, int hours, Offer one, Offer two, String group, String requires) {
    return base.row("resources", "LINE", "PLANT", hours)
        .table(
            "proposals",
            "proposal, site, award_from, award_until, lead_days, award_cost_usd,"
                + " running_cost_usd_per_period, group, requires")
        .row("proposals", cells(one, group, ""))
        .row("proposals", cells(two, group, requires))
        .table("proposal_capacity", "proposal, resource, after_days, capacity_per_period")
        .row("proposal_capacity", one.name, "LINE", 0, one.low)
        .row("proposal_capacity", one.name, "LINE", 7, one.high)
        .row("proposal_capacity", two.name, "LINE", 7, two.high)
        .row("proposal_capacity", two.name, "LINE", 0, two.low);
  }

  private static Object[] cells(Offer offer, String group, String requires) {
    return new Object[] {
      offer.name,
      "PLANT",
      day(offer.from),
      day(offer.until),
      7 * offer.lead,
      offer.usd,
      offer.runningUsd,
      group,
      requires
    };
  }
}
