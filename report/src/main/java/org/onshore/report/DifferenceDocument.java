package org.onshore.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.run.RunDifference;
import org.onshore.domain.run.RunDifference.AwardMoved;
import org.onshore.domain.run.RunDifference.CapacityMoved;
import org.onshore.domain.run.RunDifference.ContentMoved;
import org.onshore.domain.run.RunDifference.Moved;
import org.onshore.domain.run.RunDifference.Served;
import org.onshore.domain.run.RunDifference.ServiceMoved;
import org.onshore.domain.run.RunRecord;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** What moved between two runs: for a program all of it, for a reader the largest of each kind. */
public final class DifferenceDocument {
  private static final int MOST_ROWS = 10;

  private final RunDifference difference;
  private final boolean whole;

  private DifferenceDocument(RunDifference difference, boolean whole) {
    this.difference = difference;
    this.whole = whole;
  }

  /** All that moved. */
  public static Document data(RunDifference difference) {
    var document = new DifferenceDocument(difference, true);
    List<Block> blocks = new ArrayList<>();
    blocks.add(head("before", difference.before()));
    blocks.add(head("after", difference.after()));
    blocks.add(
        new Block.Facts(
            List.of(
                fact("same_input", new Value.Verdict(difference.isSameInput(), "")),
                fact("moved", new Value.Verdict(!difference.isEmpty(), "")))));
    List<List<Value>> why =
        DifferenceWords.of(difference).stream().map(words -> List.of(Value.text(words))).toList();
    blocks.add(new Block.Grid("why", "", headings("words"), why, false));
    blocks.addAll(document.grids());
    return new Document("", "", blocks);
  }

  /** The most of what moved, and why. */
  public static Document page(RunDifference difference) {
    String subtitle = difference.before().folder() + " to " + difference.after().folder();
    List<Block> blocks = new ArrayList<>();
    List<Block> why = new ArrayList<>();
    for (String words : DifferenceWords.of(difference)) {
      why.add(new Block.Note(Tone.PLAIN, words));
    }
    blocks.add(new Block.Section("", difference.isEmpty() ? "Answer" : "Why", "", why));
    for (Block.Grid grid : new DifferenceDocument(difference, false).grids()) {
      if (!grid.rows().isEmpty()) {
        var bare = new Block.Grid(grid.key(), "", grid.columns(), grid.rows(), false);
        blocks.add(new Block.Section("", grid.heading(), "", List.of(bare)));
      }
    }
    return new Document(difference.after().name(), subtitle, blocks);
  }

  private static Block head(String key, RunRecord.Head head) {
    return new Block.Section(
        key,
        key,
        "",
        List.of(
            new Block.Facts(
                List.of(
                    fact("run", Value.text(head.folder())),
                    fact("name", Value.text(head.name())),
                    fact("status", Value.text(head.status())),
                    fact("input_sha256", Value.text(head.inputSha256()))))));
  }

  private static Fact fact(String key, Value value) {
    return Fact.of(key, key, value);
  }

  private static List<Heading> headings(String... names) {
    List<Heading> headings = new ArrayList<>();
    for (String name : names) {
      headings.add(new Heading(name, name.replace('_', ' ')));
    }
    return headings;
  }

  private List<Block.Grid> grids() {
    return List.of(
        moved("figures", "Figures", figures(), "figure"),
        moved("starts", "Starts", difference.starts(), "process", "site", "part", "country"),
        moved("shipments", "Shipments", difference.shipments(), "from", "to", "mode", "part"),
        deliveries(),
        awards(),
        content(),
        capacity(),
        moved("gates", "Gates of short demand", difference.gates(), "gate"));
  }

  /** A reader gets what a plan comes to, and not each demand's or generation's share in it. */
  private List<Moved> figures() {
    return difference.figures().stream()
        .filter(moved -> whole || DifferenceWords.isMain(moved.key().getFirst()))
        .toList();
  }

  private Block.Grid moved(String key, String heading, List<Moved> moved, String... names) {
    List<String> columns = new ArrayList<>(List.of(names));
    columns.addAll(List.of("before", "after", "difference"));
    List<List<Value>> rows = new ArrayList<>();
    for (Moved row : moved) {
      List<Value> cells = new ArrayList<>();
      row.key().forEach(name -> cells.add(Value.text(name)));
      cells.add(known(row, row.before()));
      cells.add(known(row, row.after()));
      cells.add(known(row, row.difference()));
      rows.add(cells);
    }
    return grid(key, heading, headings(columns.toArray(String[]::new)), rows);
  }

  private Block.Grid grid(
      String key, String heading, List<Heading> columns, List<List<Value>> rows) {
    boolean cut = !whole && !key.equals("figures") && rows.size() > MOST_ROWS;
    return new Block.Grid(
        key,
        cut ? heading + ", " + MOST_ROWS + " of " + rows.size() : heading,
        columns,
        cut ? rows.subList(0, MOST_ROWS) : rows,
        false);
  }

  /** A figure that says what it is by its name. */
  private static Value known(Moved row, double number) {
    String name = row.key().getFirst();
    if (Double.isFinite(number) && row.key().size() == 1) {
      if (name.endsWith("_share")) {
        return Value.share(number);
      }
      if (name.equals("objective_usd") || name.startsWith("costs_usd.")) {
        return Value.money(number);
      }
    }
    return known(number);
  }

  private static Value known(double number) {
    return Double.isNaN(number) ? Value.unknown("") : Value.count(number);
  }

  private Block.Grid deliveries() {
    List<List<Value>> rows = new ArrayList<>();
    for (ServiceMoved moved : difference.deliveries()) {
      Served before = moved.before();
      Served after = moved.after();
      rows.add(
          List.of(
              Value.text(moved.demand()),
              Value.count(before.delivered()),
              Value.count(after.delivered()),
              Value.count(before.lateUnitPeriods()),
              Value.count(after.lateUnitPeriods()),
              Value.count(before.shortUnits()),
              Value.count(after.shortUnits()),
              Value.text(DifferenceWords.of(moved))));
    }
    List<Heading> columns =
        List.of(
            new Heading("demand", "demand"),
            new Heading("delivered.before", "delivered"),
            new Heading("delivered.after", "now"),
            new Heading("late_unit_periods.before", "late"),
            new Heading("late_unit_periods.after", "now"),
            new Heading("short_units.before", "short"),
            new Heading("short_units.after", "now"),
            new Heading("moved", "moved"));
    return grid("deliveries", "Deliveries (late in units times periods)", columns, rows);
  }

  private Block.Grid awards() {
    List<List<Value>> rows = new ArrayList<>();
    for (AwardMoved moved : difference.awards()) {
      rows.add(List.of(Value.text(moved.proposal()), day(moved.before()), day(moved.after())));
    }
    return grid("awards", "Awards", headings("proposal", "before", "after"), rows);
  }

  private static Value day(@Nullable LocalDate date) {
    return date == null ? Value.unknown("not awarded") : new Value.Day(date);
  }

  private Block.Grid content() {
    List<List<Value>> rows = new ArrayList<>();
    for (ContentMoved moved : difference.content()) {
      rows.add(
          List.of(
              Value.text(moved.rule()),
              Value.text(moved.scope()),
              Value.share(moved.before()),
              Value.share(moved.after()),
              verdict(moved.passedBefore()),
              verdict(moved.passesAfter())));
    }
    return grid(
        "content",
        "Domestic content",
        headings("rule", "scope", "before", "after", "passed_before", "passes_after"),
        rows);
  }

  private static Value verdict(@Nullable Boolean passes) {
    return passes == null
        ? Value.unknown("")
        : new Value.Verdict(passes, passes ? "passes" : "fails");
  }

  private Block.Grid capacity() {
    List<List<Value>> rows = new ArrayList<>();
    for (CapacityMoved moved : difference.capacity()) {
      rows.add(
          List.of(
              Value.text(moved.resource()),
              new Value.Day(moved.from()),
              new Value.Day(moved.last()),
              Value.count(moved.periods()),
              Value.count(moved.before()),
              Value.count(moved.after()),
              known(moved.after() - moved.before())));
    }
    return grid(
        "capacity",
        "Capacity, mean of the periods that differ",
        headings("resource", "from", "last", "periods", "before", "after", "difference"),
        rows);
  }
}
