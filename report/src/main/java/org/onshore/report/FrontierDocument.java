package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.FrontierPoint;
import org.onshore.domain.plan.FrontierSweep;
import org.onshore.domain.plan.Status;
import org.onshore.domain.plan.Totals;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Chart;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Numerals;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** What higher shares cost: for a program every point, for a reader those that no other beats. */
public final class FrontierDocument {
  private static final List<Heading> COLUMNS =
      List.of(
          new Heading("share", "asked"),
          new Heading("reached", "reached"),
          new Heading("cost_usd", "cost"),
          new Heading("more_usd", "more"),
          new Heading("late_unit_periods", "late"),
          new Heading("short_units", "short"),
          new Heading("job_years", "job-years"),
          new Heading("concentration", "concentration"),
          new Heading("left_usd", "left over"));

  private final FrontierSweep sweep;
  private final List<FrontierPoint> best;

  private FrontierDocument(FrontierSweep sweep) {
    this.sweep = sweep;
    best = sweep.best();
  }

  /** The sweep for a program: frontier.json. */
  public static Document data(FrontierSweep sweep, String version) {
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("name", Value.text(sweep.name())));
    facts.add(fact("rule", Value.text(sweep.rule())));
    facts.add(fact("gap", Value.count(sweep.gap())));
    facts.add(fact("complete", new Value.Verdict(sweep.findNext().isEmpty(), "")));
    facts.add(fact("unreached", sweep.findUnreached().map(Value::share).orElse(Value.unknown(""))));
    List<List<Value>> shares =
        sweep.shares().stream().map(share -> List.of(Value.share(share))).toList();
    List<Heading> columns =
        FrontierTable.POINTS.header().stream().map(name -> new Heading(name, name)).toList();
    List<List<Value>> points = new ArrayList<>();
    for (FrontierPoint point : sweep.points()) {
      points.add(values(point, sweep.isDominated(point)));
    }
    return new Document(
        sweep.name(),
        "",
        List.of(
            new Block.Facts(facts),
            new Block.Grid("shares", "", List.of(new Heading("share", "share")), shares, false),
            new Block.Grid("points", "", columns, points, false),
            new Block.Facts(
                List.of(
                    fact("version", Value.text(version)),
                    fact("input_sha256", Value.text(sweep.inputSha256()))))));
  }

  private static Fact fact(String key, Value value) {
    return Fact.of(key, key, value);
  }

  /** In the order of the columns of the table. */
  private static List<Value> values(FrontierPoint point, boolean dominated) {
    Totals totals = point.totals();
    return List.of(
        Value.share(point.share()),
        Value.text(PlanTables.word(point.status())),
        totals == null ? Value.unknown("") : Value.share(point.reached()),
        known(totals, Totals::costUsd),
        known(totals, Totals::domesticShare),
        known(totals, Totals::lateUnitPeriods),
        known(totals, Totals::shortUnits),
        known(totals, Totals::jobYears),
        known(totals, Totals::concentration),
        totals == null ? Value.unknown("") : Value.count(point.leftUsd()),
        totals == null ? Value.unknown("") : Value.count(point.gap()),
        totals == null ? Value.unknown("") : new Value.Verdict(dominated, ""));
  }

  private static Value known(@Nullable Totals totals, ToDoubleFunction<Totals> figure) {
    return totals == null ? Value.unknown("") : Value.count(figure.applyAsDouble(totals));
  }

  /** The sweep for a reader, with pictures. */
  public static Document page(FrontierSweep sweep) {
    var document = new FrontierDocument(sweep);
    List<Block> table = new ArrayList<>();
    table.add(new Block.Grid("points", "", COLUMNS, document.rows(), false));
    document.notes().forEach(table::add);
    if (document.best.size() > 1) {
      table.addAll(document.pictures());
    }
    return new Document(
        sweep.name(),
        "what a higher share costs, by the rule " + sweep.rule(),
        List.of(
            new Block.Section(
                "",
                "Points",
                "Least cost for a share that must be reached; late in units times periods;"
                    + " concentration of value added by country from 0 to 10,000, above 1,800 is"
                    + " high; left over is stock at the end at standard cost, which counts as value"
                    + " added but serves nobody.",
                table)));
  }

  private List<List<Value>> rows() {
    List<List<Value>> rows = new ArrayList<>();
    double least = Double.NaN;
    for (FrontierPoint point : best) {
      Totals totals = point.totals();
      if (totals != null) {
        least = Double.isNaN(least) ? totals.costUsd() : least;
        rows.add(
            List.of(
                Value.share(point.share()),
                Value.share(point.reached()),
                Value.money(totals.costUsd()),
                Value.money(totals.costUsd() - least),
                Value.count(totals.lateUnitPeriods()),
                Value.count(totals.shortUnits()),
                Value.count(totals.jobYears()),
                Value.count(totals.concentration()),
                Value.money(point.leftUsd())));
      }
    }
    return rows;
  }

  private List<Block> notes() {
    List<Block> notes = new ArrayList<>();
    Optional<Double> unreached = sweep.findUnreached();
    unreached.ifPresent(share ->
        notes.add(new Block.Note(Tone.WARN, "No plan reaches " + Numerals.share(share) + ".")));
    long left = sweep.points().stream().filter(sweep::isDominated).count();
    if (left > 0) {
      notes.add(
          new Block.Note(
              Tone.MUTED,
              (left == 1 ? "1 point is" : left + " points are")
                  + " left out: another plan is as good in every figure."));
    }
    long open = sweep.points().stream().filter(point -> point.status() == Status.FEASIBLE).count();
    if (open > 0) {
      notes.add(
          new Block.Note(
              Tone.WARN,
              (open == 1 ? "1 plan is" : open + " plans are")
                  + " the best in the time given, not proven to the gap."));
    }
    if (sweep.findNext().isPresent()) {
      notes.add(
          new Block.Note(
              Tone.WARN,
              sweep.points().size()
                  + " of "
                  + sweep.shares().size()
                  + " points; the same command goes on."));
    }
    return notes;
  }

  /** Curves of what is not the same in every plan. */
  private List<Block> pictures() {
    List<Block> pictures = new ArrayList<>();
    add(pictures, "cost", "Cost", "USD", Totals::costUsd);
    add(pictures, "late", "Lateness", "units times periods", Totals::lateUnitPeriods);
    add(pictures, "short", "Never delivered", "units", Totals::shortUnits);
    add(pictures, "jobs", "Direct jobs", "job-years", Totals::jobYears);
    add(pictures, "concentration", "Concentration by country", "index", Totals::concentration);
    return pictures;
  }

  private void add(
      List<Block> pictures,
      String key,
      String heading,
      String unit,
      ToDoubleFunction<Totals> figure) {
    List<Chart.At> points = new ArrayList<>();
    for (FrontierPoint point : best) {
      Totals totals = point.totals();
      if (totals != null) {
        points.add(new Chart.At(100 * point.reached(), figure.applyAsDouble(totals)));
      }
    }
    if (points.stream().mapToDouble(Chart.At::y).distinct().count() > 1) {
      String caption =
          "From %s to %s.".formatted(words(points.getFirst()), words(points.getLast()));
      pictures.add(
          new Block.Picture(
              new Chart.Curve(key, heading, caption, unit, "share reached, %", points)));
    }
  }

  private static String words(Chart.At at) {
    return Numerals.magnitude(at.y()) + " at " + Numerals.share(at.x() / 100);
  }
}
