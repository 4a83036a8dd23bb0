package org.onshore.house.laws;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.onshore.house.Draft;

/**
 * Small programs drawn from a seed: the same seed, the same program. A fab in TW, an assembler in
 * MX, a plant, a hub and two halls in the US; racks of trays of chips, with power supplies that
 * substitute for each other; every table of the folder now and then.
 */
public final class RandomPrograms {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private final SplittableRandom random;
  private final int periods;
  private final boolean months;
  private Draft draft = new Draft();

  private RandomPrograms(long seed) {
    random = new SplittableRandom(seed * 7919 + 17);
    periods = 5 + random.nextInt(4);
    months = random.nextInt(5) == 0;
  }

  /** A program of flows alone: a linear program. */
  public static Draft flows(long seed) {
    var programs = new RandomPrograms(seed);
    programs.write();
    return programs.draft;
  }

  /** The same with proposals, commitments and what they open. */
  public static Draft withProposals(long seed) {
    var programs = new RandomPrograms(seed);
    programs.write();
    programs.addProposals();
    return programs.draft;
  }

  /** One of the two, with a content rule for about every other demand. */
  public static Draft withRules(long seed) {
    var random = new SplittableRandom(seed);
    Draft draft = seed % 2 == 0 ? flows(seed) : withProposals(seed);
    return draft.column(
        "demand",
        "rule",
        _ ->
            random.nextBoolean()
                ? ""
                : List.of("taa", "far", "baba", "ftc", "not_from:TW", "\"not_from:MX,TW\"")
                    .get(random.nextInt(6)));
  }

  private void write() {
    draft =
        draft
            .with("name", "random")
            .with("start", START)
            .with("bucket", months ? "month" : "week")
            .with("periods", periods)
            .with("discount_rate_per_year", pick("0", "0.1", "0.5"))
            .with("holding_rate_per_year", pick("0", "0.2", "1"))
            .with("late_cost_default_usd", 40)
            .with("short_cost_default_usd", 4000);
    addPlaces();
    addParts();
    addProcesses();
    addResources();
    addLanes();
    addDemand();
    addStock();
    addTariffs();
    addGenerations();
  }

  private void addPlaces() {
    draft =
        draft
            .table("sites", "site, kind, country, opens, closes")
            .row("sites", "FAB", "supplier", "TW", "", "")
            .row("sites", "ASSY", "factory", "MX", "", "")
            .row("sites", "PLANT", "factory", "US", maybe(4, day(1)), "")
            .row("sites", "HUB", "warehouse", "US", "", "")
            .row("sites", "HALL1", "datacenter", "US", maybe(3, day(2)), "")
            .row("sites", "HALL2", "datacenter", "US", "", maybe(4, day(periods - 1)));
  }

  private void addParts() {
    draft =
        draft
            .table("parts", "part, cost_usd, mass_kg, hts")
            .row("parts", "rack", 1000.0, 20, "8471")
            .row("parts", "tray", 300.0, 5, "847330")
            .row("parts", "chip", 90.0, 0.5, "8542")
            .row("parts", "psu-a", 40.0, 2, "8504")
            .row("parts", "psu-b", 25.0, 1, "8504")
            .table("bill", "parent, component, quantity, group, valid_from, valid_until")
            .row("bill", "rack", "tray", 1 + random.nextInt(2), "", "", "")
            .row("bill", "rack", "psu-a", 1, "psu", "", maybe(3, day(3)))
            .row("bill", "rack", "psu-b", 2, "psu", maybe(3, day(1)), "")
            .row("bill", "tray", "chip", 1 + random.nextInt(3), "", "", "");
  }

  private void addProcesses() {
    draft =
        draft.table(
            "processes",
            "process, site, part, kind, cost_usd, lead_days, yield, minimum_per_period,"
                + " maximum_per_period, valid_from, valid_until, proposal");
    process("rack-us", "PLANT", "rack", "make", usd(80, 200), lead(7), "", maybe(3, most(8)));
    process("rack-mx", "ASSY", "rack", "make", usd(40, 150), lead(7), share(), "");
    process("tray-mx", "ASSY", "tray", "make", usd(10, 40), lead(7), share(), "");
    process("tray-us", "PLANT", "tray", "make", usd(20, 60), "0", "", maybe(3, most(10)));
    process("chip-tw", "FAB", "chip", "buy", usd(20, 60), lead(14), share(), "");
    process("chip-us", "PLANT", "chip", "buy", usd(50, 120), lead(7), "", maybe(2, most(12)));
    String least = maybe(3, random.nextInt(3));
    draft =
        draft
            .row(
                "processes",
                "psu-a",
                "HUB",
                "psu-a",
                "buy",
                usd(30, 50),
                0,
                "",
                least,
                "",
                "",
                "",
                "")
            .row(
                "processes",
                "psu-b",
                "PLANT",
                "psu-b",
                "buy",
                usd(10, 30),
                0,
                "",
                "",
                maybe(2, most(6)),
                maybe(4, day(1)),
                "",
                "");
  }

  private void process(
      String name, String site, String part, String kind, double usd, String... rest) {
    draft =
        draft.row(
            "processes", name, site, part, kind, usd, rest[0], rest[1], "", rest[2], "", "", "");
  }

  private void addResources() {
    draft =
        draft
            .table("resources", "resource, site, unit, kind, capacity_per_period")
            .row("resources", "LINE", "PLANT", "hour", "flow", amount(4, 20))
            .row("resources", "FURNACE", "FAB", "wafer", "flow", amount(5, 25))
            .row("resources", "POWER", "HALL1", "MW", "level", amount(1, 4))
            .table("capacity", "resource, from, capacity_per_period")
            .row("capacity", "LINE", day(2), amount(4, 20))
            .row("capacity", "POWER", day(2), amount(3, 8))
            .table("loads", "process, part, resource, quantity")
            .row("loads", "rack-us", "", "LINE", amount(1, 2))
            .row("loads", "tray-us", "", "LINE", 0.5)
            .row("loads", "chip-tw", "", "FURNACE", 1)
            .row("loads", "", "rack", "POWER", 0.25);
  }

  private void addLanes() {
    draft =
        draft.table(
            "lanes",
            "from, to, part, mode, days, cost_usd_per_unit, cost_usd_per_kg,"
                + " capacity_kg_per_period");
    lane("FAB", "ASSY", "", "ocean", "14", "");
    lane("FAB", "ASSY", "chip", "air", "3", maybe(2, 1 + random.nextInt(5)));
    lane("FAB", "PLANT", "", "air", lead(7), "");
    lane("ASSY", "PLANT", "", "truck", lead(7), maybe(2, 20 + random.nextInt(80)));
    lane("ASSY", "HUB", "rack", "rail", "10", "");
    lane("PLANT", "HUB", "", "truck", "0", "");
    lane("HUB", "PLANT", "", "truck", "0", "");
    lane("HUB", "ASSY", "psu-a", "truck", "2", "");
    lane("PLANT", "HALL1", "", "truck", lead(7), maybe(2, 40 + random.nextInt(100)));
    lane("HUB", "HALL1", "", "truck", "0", "");
    lane("HUB", "HALL2", "", "truck", lead(7), "");
    lane("PLANT", "HALL2", "rack", "air", "1", "");
    draft = draft.row("lanes", "PLANT", "ASSY", "psu-b", "truck", 2, 1, 0, "");
  }

  private void lane(String from, String to, String part, String mode, String days, String most) {
    draft = draft.row("lanes", from, to, part, mode, days, usd(1, 15), usd(0, 2), most);
  }

  private void addDemand() {
    draft =
        draft.table(
            "demand",
            "demand, part, site, due, quantity, kind, value_usd, late_cost_usd_per_period,"
                + " short_cost_usd, latest");
    for (int number = 0; number < 3 + random.nextInt(3); number++) {
      String hall = random.nextInt(2) == 0 ? "HALL1" : "HALL2";
      String kind = number == 0 ? "firm" : pick("firm", "forecast", "option");
      boolean option = kind.equals("option");
      int due = random.nextInt(periods);
      draft =
          draft.row(
              "demand",
              "D" + number,
              random.nextInt(6) == 0 && number > 0 ? "tray" : "rack",
              hall,
              day(due),
              amount(1, 6),
              kind,
              option ? plainUsd(300, 1500) : "",
              option ? "5" : maybe(2, 10 + random.nextInt(200)),
              option ? "" : maybe(2, 100 + random.nextInt(2000)),
              maybe(3, day(Math.min(periods - 1, due + random.nextInt(3)))));
    }
  }

  private void addStock() {
    draft =
        draft
            .table("stock", "site, part, quantity, origin")
            .row("stock", "PLANT", "tray", random.nextInt(4), pick("US", "MX", "ZZ"))
            .row("stock", "HUB", "psu-a", random.nextInt(5), "")
            .row("stock", "HUB", "rack", random.nextInt(3), pick("US", "TW"))
            .table("receipts", "site, part, arrives, quantity, origin")
            .row("receipts", "PLANT", "chip", day(1 + random.nextInt(3)), random.nextInt(6), "TW")
            .row("receipts", "HUB", "rack", day(random.nextInt(periods)), random.nextInt(2), "MX");
  }

  private void addTariffs() {
    draft =
        draft
            .table("tariffs", "measure, hts_prefix, origin, rate, valid_from, valid_until, base")
            .row("tariffs", "mfn", "*", "*", 0.02, "2020-01-01", "", "add")
            .row("tariffs", "232", "8542", "TW", 0.25, day(random.nextInt(4)), "", "add")
            .row("tariffs", "usmca", "8471", "MX", 0.05, "2020-01-01", day(4), "add")
            .row("tariffs", "deal", "8504", "*", 0.1, "2020-01-01", "", "total_cap");
  }

  private void addGenerations() {
    if (random.nextInt(3) == 0) {
      draft =
          draft
              .table("generations", "generation, part, samples_from, build_until, support_until")
              .row("generations", "G1", "rack", "", day(periods - 1), maybe(2, day(periods - 1)));
    }
  }

  private void addProposals() {
    draft =
        draft
            .table(
                "proposals",
                "proposal, site, award_from, award_until, lead_days, award_cost_usd,"
                    + " running_cost_usd_per_period, group, requires")
            .row("proposals", "LINE-2", "PLANT", "", "", 7, usd(50, 400), usd(0, 20), "line", "")
            .row("proposals", "LINE-3", "PLANT", day(1), "", 0, usd(50, 600), 0, "line", "")
            .row("proposals", "GRID", "HALL1", "", day(3), 7, usd(10, 300), 0, "", "")
            .row(
                "proposals",
                "FAB-US",
                "PLANT",
                "",
                "",
                lead(7),
                usd(10, 200),
                usd(0, 9),
                "",
                maybe(2, "GRID"))
            .table("proposal_capacity", "proposal, resource, after_days, capacity_per_period")
            .row("proposal_capacity", "LINE-2", "LINE", 0, amount(2, 6))
            .row("proposal_capacity", "LINE-2", "LINE", 7, amount(6, 12))
            .row("proposal_capacity", "LINE-3", "LINE", 0, amount(3, 20))
            .row("proposal_capacity", "GRID", "POWER", 0, amount(1, 3))
            .row(
                "processes",
                "chip-new",
                "PLANT",
                "chip",
                "buy",
                usd(10, 60),
                0,
                0.9,
                maybe(2, 1),
                "",
                "",
                "",
                "FAB-US")
            .table(
                "commitments",
                "proposal, process, from_days, until_days, minimum_quantity, penalty_usd_per_unit")
            .row("commitments", "FAB-US", "chip-new", 0, maybe(2, 21), amount(2, 20), usd(1, 80))
            .row("commitments", "LINE-3", "rack-us", 7, "", amount(1, 6), usd(1, 80));
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** The value once in so many times, else blank. */
  private String maybe(int in, Object value) {
    return random.nextInt(in) == 0 ? String.valueOf(value) : "";
  }

  private String day(int period) {
    return (months ? START.plusMonths(period) : START.plusDays(7L * period)).toString();
  }

  private String lead(int step) {
    return String.valueOf(step * random.nextInt(3));
  }

  private String share() {
    return pick("", "0.5", "0.8", "0.9");
  }

  private String most(int most) {
    return String.valueOf(1 + random.nextInt(most));
  }

  private double usd(int low, int high) {
    return low + random.nextInt(10 * (high - low)) / 10.0;
  }

  private String plainUsd(int low, int high) {
    return String.valueOf(low + random.nextInt(high - low));
  }

  private double amount(int low, int high) {
    return low + random.nextInt(4 * (high - low)) / 4.0;
  }
}
