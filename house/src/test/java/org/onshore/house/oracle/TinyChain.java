package org.onshore.house.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.onshore.domain.program.Program;
import org.onshore.house.Draft;

/**
 * A fab, a lane, a plant and two demands in whole numbers: small enough to try every whole plan.
 * Where a rack takes one chip the program is a network, whose best plan is a whole one.
 *
 * @param chipsPerRack 1 or 2
 * @param mostBought chips a week
 * @param mostShipped chips a week, by mass
 * @param mostMade racks a week
 * @param transit weeks on the way
 * @param lead weeks of work
 */
record TinyChain(
    int chipsPerRack,
    int mostBought,
    int mostShipped,
    int mostMade,
    int transit,
    int lead,
    int chipUsd,
    int freightUsd,
    int rackUsd,
    Want first,
    Want second) {
  private static final int PERIODS = 4;
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  /** At 0.365 a year a week of stock costs 7 USD for each 1,000 of standard cost. */
  private static final int CHIP_WEEK_USD = 7;

  private static final int RACK_WEEK_USD = 14;

  /** A demand. */
  record Want(int due, int latest, int quantity, int lateUsd, int shortUsd) {
    static Want draw(SplittableRandom random) {
      int due = random.nextInt(PERIODS);
      return new Want(
          due,
          due + random.nextInt(PERIODS - due),
          1 + random.nextInt(2),
          random.nextInt(30),
          20 + random.nextInt(150));
    }
  }

  static TinyChain draw(long seed, int chipsPerRack) {
    var random = new SplittableRandom(seed);
    return new TinyChain(
        chipsPerRack,
        1 + random.nextInt(3),
        1 + random.nextInt(3),
        1 + random.nextInt(2),
        random.nextInt(2),
        random.nextInt(2),
        1 + random.nextInt(20),
        1 + random.nextInt(10),
        1 + random.nextInt(20),
        Want.draw(random),
        Want.draw(random));
  }

  Program program() {
    return new Draft()
        .with("start", START)
        .with("periods", PERIODS)
        .with("holding_rate_per_year", 0.365)
        .table("sites", "site, kind, country")
        .row("sites", "FAB", "supplier", "TW")
        .row("sites", "PLANT", "factory", "US")
        .table("parts", "part, cost_usd, mass_kg")
        .row("parts", "chip", 1000, 1)
        .row("parts", "rack", 2000, 50)
        .table("bill", "parent, component, quantity")
        .row("bill", "rack", "chip", chipsPerRack)
        .table("processes", "process, site, part, kind, cost_usd, lead_days, maximum_per_period")
        .row("processes", "buy", "FAB", "chip", "buy", chipUsd, 0, mostBought)
        .row("processes", "make", "PLANT", "rack", "make", rackUsd, 7 * lead, mostMade)
        .table("lanes", "from, to, days, cost_usd_per_unit, capacity_kg_per_period")
        .row("lanes", "FAB", "PLANT", 7 * transit, freightUsd, mostShipped)
        .table(
            "demand",
            "demand, part, site, due, latest, quantity, late_cost_usd_per_period, short_cost_usd")
        .row("demand", cells("D1", first))
        .row("demand", cells("D2", second))
        .program();
  }

  private static Object[] cells(String name, Want want) {
    return new Object[] {
      name,
      "rack",
      "PLANT",
      START.plusDays(7L * want.due),
      START.plusDays(7L * want.latest),
      want.quantity,
      want.lateUsd,
      want.shortUsd
    };
  }

  /** The cost of the best whole plan, by trying them all. */
  double leastUsd() {
    var start = new State(0, 0, 0, 0, 0, 0, first.quantity, second.quantity);
    return new Search().least(start);
  }

  /** What there is at the beginning of a period; on the way and in work for the next one. */
  private record State(
      int period, int atFab, int onWay, int atPlant, int inWork, int racks, int open1, int open2) {}

  /** Every decision of every period, each state once. */
  private final class Search {
    private final Map<State, Double> known = new HashMap<>();

    double least(State state) {
      if (state.period == PERIODS) {
        return state.open1 * first.shortUsd + state.open2 * second.shortUsd;
      }
      Double before = known.get(state);
      if (before != null) {
        return before;
      }
      double least = Double.POSITIVE_INFINITY;
      int wanted = (state.open1 + state.open2) * chipsPerRack;
      for (int buy = 0; buy <= Math.min(mostBought, wanted); buy++) {
        for (int ship = 0; ship <= Math.min(mostShipped, state.atFab + buy); ship++) {
          double usd = buy * chipUsd + ship * freightUsd;
          int fab = state.atFab + buy - ship;
          int here = state.atPlant + state.onWay + (transit == 0 ? ship : 0);
          usd += fab * CHIP_WEEK_USD;
          least = Math.min(least, usd + make(state, fab, transit == 0 ? 0 : ship, here));
        }
      }
      known.put(state, least);
      return least;
    }

    private double make(State state, int fab, int onWay, int chips) {
      double least = Double.POSITIVE_INFINITY;
      for (int made = 0; made <= Math.min(mostMade, chips / chipsPerRack); made++) {
        int left = chips - made * chipsPerRack;
        int racks = state.racks + state.inWork + (lead == 0 ? made : 0);
        double usd = made * rackUsd + left * CHIP_WEEK_USD;
        int inWork = lead == 0 ? 0 : made;
        for (int one = 0; one <= most(first, state.period, racks, state.open1); one++) {
          int rest = racks - one;
          for (int two = 0; two <= most(second, state.period, rest, state.open2); two++) {
            double late = one * late(first, state.period) + two * late(second, state.period);
            int stay = rest - two;
            var next =
                new State(
                    state.period + 1,
                    fab,
                    onWay,
                    left,
                    inWork,
                    stay,
                    state.open1 - one,
                    state.open2 - two);
            least = Math.min(least, usd + late + stay * RACK_WEEK_USD + least(next));
          }
        }
      }
      return least;
    }

    private static int most(Want want, int period, int racks, int open) {
      return period < want.due || period > want.latest ? 0 : Math.min(racks, open);
    }

    private static int late(Want want, int period) {
      return want.lateUsd * (period - want.due);
    }
  }
}
