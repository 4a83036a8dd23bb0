package org.onshore.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.onshore.domain.plan.AuditReport;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.ModelSize;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Settings;
import org.onshore.domain.quantity.Bucket;
import org.onshore.domain.quantity.Calendar;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Facts;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Block.Note;
import org.onshore.report.document.Block.Section;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Numerals;
import org.onshore.report.document.TextFace;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** A plan on a screen: the four goals, what holds it back, what it costs, how sure it is. */
public final class Scoreboard {
  private static final int GATES = 10;
  private static final int CLASHES = 20;

  private Scoreboard() {}

  /**
   * The scoreboard as text.
   *
   * @param color whether to use ANSI colours
   * @param width of the terminal in characters; used from 60 to 100
   */
  public static String text(PlanReport report, boolean color, int width) {
    return TextFace.text(document(report), color, width);
  }

  /** The same with a line that says where the files are. */
  public static String text(PlanReport report, boolean color, int width, Path folder) {
    Document document = document(report);
    List<Block> blocks = new ArrayList<>(document.blocks());
    Facts files =
        new Facts(
            List.of(
                Fact.of("page", "Page", Value.text(folder.resolve("report.html").toString())),
                Fact.of("tables", "Tables", Value.text(folder.resolve("*.csv").toString()))));
    blocks.add(new Section("files", "Files", "", List.of(files)));
    return TextFace.text(new Document(document.title(), document.subtitle(), blocks), color, width);
  }

  /** The scoreboard for any face. */
  public static Document document(PlanReport report) {
    List<Block> blocks = new ArrayList<>();
    if (!report.plan().status().hasPlan()) {
      blocks.add(clash(report.plan()));
    } else {
      blocks.add(new Scorecards(report).cards());
      blocks.addAll(new Decisions(report).sections());
      blocks.add(gates(report));
      blocks.add(cost(report));
    }
    blocks.add(proof(report));
    return new Document(report.program().settings().name(), subtitle(report), blocks);
  }

  /** Why there is no plan. */
  static Section clash(Plan plan) {
    if (plan.status() == Status.UNKNOWN) {
      Note note = new Note(Tone.BAD, "Time ended first; there may be one all the same.");
      return new Section("", "Why there is no plan", "", List.of(note));
    }
    List<Block> notes = new ArrayList<>();
    plan.clash().stream().limit(CLASHES).forEach(words -> notes.add(new Note(Tone.BAD, words)));
    int more = plan.clash().size() - CLASHES;
    if (more > 0) {
      notes.add(new Note(Tone.MUTED, "And " + more + " more, all in summary.json."));
    }
    return new Section(
        "", "Why there is no plan", "These cannot hold together.", List.copyOf(notes));
  }

  static String subtitle(PlanReport report) {
    Settings settings = report.program().settings();
    Calendar calendar = settings.calendar();
    return calendar.length().value()
        + " "
        + periods(report)
        + " from "
        + calendar.start()
        + ", home "
        + settings.home()
        + ", "
        + standing(report.plan());
  }

  /** What periods are called. */
  static String periods(PlanReport report) {
    return report.calendar().bucket() == Bucket.WEEK ? "weeks" : "months";
  }

  /** How good the plan is known to be, in a few words. */
  static String standing(Plan plan) {
    return switch (plan.status()) {
      case OPTIMAL -> "proven optimal" + within(plan);
      case FEASIBLE -> "feasible" + within(plan);
      case INFEASIBLE -> "no plan meets what must hold";
      case UNKNOWN -> "no plan found in time";
    };
  }

  private static String within(Plan plan) {
    if (!Double.isFinite(plan.gap())) {
      return ", gap not known";
    }
    return plan.gap() == 0 && plan.status() == Status.OPTIMAL
        ? ""
        : " within " + Numerals.share(plan.gap());
  }

  /** The ten heaviest gates. */
  static Section gates(PlanReport report) {
    List<Gate> gates = report.explanation().costliest().stream().limit(GATES).toList();
    if (gates.isEmpty()) {
      return new Section(
          "gates",
          "What gates the plan",
          "",
          List.of(new Note(Tone.MUTED, "No limit costs anything in this plan.")));
    }
    List<List<Value>> rows = new ArrayList<>();
    for (Gate gate : gates) {
      rows.add(
          List.of(
              Value.text(gate.name()),
              Value.text(gate.place() + ", " + gate.country()),
              Value.text(span(gate)),
              Value.money(gate.worthUsdPerUnit()),
              Value.money(gate.worthUsd())));
    }
    Grid grid =
        new Grid(
            "gates",
            "",
            List.of(
                new Heading("name", "limit"),
                new Heading("place", "where"),
                new Heading("periods", periods(report)),
                new Heading("worth_usd_per_unit", "one more unit"),
                new Heading("worth_usd", "weight")),
            rows,
            false);
    return new Section(
        "",
        "What gates the plan",
        "What one more unit of a limit would save, and what the limit weighs in all.",
        List.of(grid));
  }

  static String span(Gate gate) {
    int from = gate.from().index();
    int until = gate.until().index();
    return from == until ? Integer.toString(from) : from + "–" + until;
  }

  /** Cost by kind, what does not occur left out. */
  static Section cost(PlanReport report) {
    Map<CostKind, Double> costs = new PlanFigures(report).costsUsd();
    double spent = costs.values().stream().filter(usd -> usd > 0).mapToDouble(usd -> usd).sum();
    List<List<Value>> rows = new ArrayList<>();
    costs.forEach((kind, usd) -> {
      if (Math.abs(usd) > PlanTables.LEAST_QUANTITY) {
        rows.add(
            List.of(
                Value.text(PlanTables.word(kind).replace('_', ' ')),
                Value.money(usd),
                usd > 0 ? Value.share(usd / spent) : Value.unknown("")));
      }
    });
    Grid grid =
        new Grid(
            "costs",
            "",
            List.of(
                new Heading("kind", "kind"),
                new Heading("amount_usd", "discounted"),
                new Heading("share", "of what is spent")),
            rows,
            false);
    return new Section(
        "",
        "Cost",
        "",
        List.of(
            new Facts(
                List.of(
                    Fact.of("objective_usd", "Total", Value.money(report.plan().objectiveUsd())))),
            grid));
  }

  /** Gap, size and audit. */
  static Section proof(PlanReport report) {
    Plan plan = report.plan();
    ModelSize model = plan.model();
    AuditReport audit = report.audit();
    boolean clean = audit.violations().isEmpty();
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Facts(
            List.of(
                Fact.of("status", "Plan", Value.text(standing(plan))),
                Fact.of("bound_usd", "No plan costs less than", Value.money(plan.boundUsd())),
                Fact.of(
                    "model",
                    "Problem solved",
                    Value.text(
                        Numerals.amount(model.rows())
                            + " rows, "
                            + Numerals.amount(model.columns())
                            + " columns, "
                            + Numerals.amount(model.nonzeros())
                            + " nonzeros")),
                Fact.of(
                    "audit",
                    "Audit",
                    new Value.Verdict(
                        clean,
                        Numerals.amount(audit.checked())
                            + " equations recomputed, "
                            + (clean
                                ? "all hold"
                                : audit.violations().size() + " do not hold"))))));
    if (plan.roundingUsd() > 0) {
      Value usd = Value.money(plan.roundingUsd());
      blocks.add(new Facts(List.of(Fact.of("rounding_usd", "Whole units and lots cost", usd))));
    }
    audit.violations().stream()
        .limit(5)
        .forEach(violation ->
            blocks.add(
                new Note(
                    Tone.BAD,
                    violation.equation()
                        + " at "
                        + violation.where()
                        + ": off by "
                        + Numerals.amount(violation.difference()))));
    return new Section("proof", "How sure it is", "", blocks);
  }
}
