package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.onshore.domain.plan.Accounts.Service;
import org.onshore.domain.plan.JobCount;
import org.onshore.domain.plan.TokenService;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.OccupationGroup;
import org.onshore.domain.quantity.Period;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Cards;
import org.onshore.report.document.Block.Facts;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Block.Note;
import org.onshore.report.document.Block.Section;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Numerals;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** The four goals of a program, a card each. */
final class Scorecards {
  private final PlanReport report;
  private final PlanFigures figures;

  Scorecards(PlanReport report) {
    this.report = report;
    this.figures = new PlanFigures(report);
  }

  Cards cards() {
    return new Cards(List.of(domestic(), compute(), supply(), jobs()));
  }

  private Section domestic() {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "rolled_up_share",
            "Rolled-up domestic share",
            figures.rolledUpShare(),
            "of value added, in " + report.program().settings().home()));
    for (PlanFigures.RuleResult rule : figures.rules()) {
      if (rule.rule().equals("rolled_up") && rule.asked() == 0) {
        continue; // The headline says it already.
      }
      facts.add(
          new Fact(
              rule.rule(),
              ruleName(rule.rule()),
              rule.share(),
              verdict(rule),
              rule.failing() == 0 ? Tone.MUTED : Tone.BAD));
    }
    return new Section("domestic", "Domestic manufacturing", "", List.of(new Facts(facts)));
  }

  /** A rule as people write it: acronyms in capitals. */
  static String ruleName(String rule) {
    return switch (rule) {
      case "far", "baba", "taa", "ftc" -> rule.toUpperCase(Locale.ROOT);
      case "rolled_up" -> "Rolled up";
      default -> rule;
    };
  }

  private static String verdict(PlanFigures.RuleResult rule) {
    if (rule.asked() == 0) {
      return "";
    }
    Double threshold = rule.threshold();
    String asked = threshold == null ? "" : " at " + Numerals.amount(100 * threshold) + " %";
    if (rule.asked() == 1) {
      return (rule.failing() == 0 ? "passes" : "fails") + asked;
    }
    return rule.failing() == 0
        ? "passes" + asked
        : rule.failing() + " of " + rule.asked() + " fail" + asked;
  }

  private Section compute() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Facts(
            List.of(
                Fact.of("racks", "Racks delivered", figures.racks()),
                new Fact("exaflops", "Compute", figures.exaflops(), "dense, at FP8 where given"),
                new Fact("megawatts", "Power", figures.megawatts(), "at full load"))));
    List<String> unspecified = figures.unspecified();
    if (!unspecified.isEmpty()) {
      blocks.add(
          new Note(
              Tone.MUTED,
              "Without a rack specification, so not in compute and power: "
                  + String.join(", ", unspecified)
                  + "."));
    }
    if (report.program().generations().size() > 0) {
      blocks.add(generations());
    }
    return new Section("compute", "Advanced AI infrastructure", "", blocks);
  }

  private Grid generations() {
    List<List<Value>> rows = new ArrayList<>();
    for (Generation generation : report.program().generations()) {
      List<Value> row = new ArrayList<>();
      row.add(Value.text(generation.id()));
      row.addAll(figures.computeOf(generation));
      Service service =
          report.accounts().byGeneration().getOrDefault(generation.id(), Service.NONE);
      row.add(Value.count(service.late()));
      row.add(Value.count(service.shortage()));
      rows.add(row);
    }
    return new Grid(
        "generations",
        "",
        List.of(
            new Heading("generation", "generation"),
            new Heading("racks", "racks"),
            new Heading("exaflops", "EFLOPS"),
            new Heading("megawatts", "MW"),
            new Heading("late", "late"),
            new Heading("short", "short")),
        rows,
        false);
  }

  private Section supply() {
    Service demand = report.accounts().demand();
    double due = demand.delivered() + demand.shortage();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            "on_time",
            "Delivered on time",
            due == 0 ? Value.unknown("nothing was due") : Value.share(demand.onTime() / due),
            Numerals.amount(demand.onTime()) + " of " + Numerals.amount(due) + " units"));
    facts.add(part("late", "Late", demand.late(), due));
    facts.add(part("short", "Short", demand.shortage(), due));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Facts(facts));
    SequencedMap<String, Service> sectors = report.accounts().bySector();
    if (!sectors.isEmpty()) {
      blocks.add(sectors(sectors));
    }
    if (!report.accounts().tokens().isEmpty()) {
      blocks.add(tokens(report.accounts().tokens()));
    }
    return new Section("demand", "Strong supply chains", "", blocks);
  }

  /** Demand in tokens: its unit is another than that of the racks above. */
  static Grid tokens(List<TokenService> tokens) {
    List<List<Value>> rows = new ArrayList<>();
    for (TokenService each : tokens) {
      Service service = each.service();
      rows.add(
          List.of(
              Value.text(each.compute().id()),
              Value.text(each.sector().isEmpty() ? "(no sector)" : each.sector()),
              Value.count(service.quantity()),
              Value.count(service.delivered()),
              Value.count(service.onTime()),
              Value.count(service.late()),
              Value.count(service.shortage())));
    }
    return new Grid(
        "tokens",
        "",
        List.of(
            new Heading("part", "Mtok/s of"),
            new Heading("sector", "sector"),
            new Heading("quantity", "wanted"),
            new Heading("delivered", "delivered"),
            new Heading("on_time", "on time"),
            new Heading("late", "late"),
            new Heading("short", "short")),
        rows,
        false);
  }

  private static Fact part(String key, String label, double units, double due) {
    String share = due == 0 || units == 0 ? "" : Numerals.share(units / due);
    return new Fact(key, label, Value.count(units), share);
  }

  private static Grid sectors(SequencedMap<String, Service> sectors) {
    List<List<Value>> rows = new ArrayList<>();
    sectors.forEach((sector, service) ->
        rows.add(
            List.of(
                Value.text(sector.isEmpty() ? "(no sector)" : sector),
                Value.count(service.quantity()),
                Value.count(service.delivered()),
                Value.count(service.onTime()),
                Value.count(service.late()),
                Value.count(service.shortage()))));
    return new Grid(
        "sectors",
        "",
        List.of(
            new Heading("sector", "sector"),
            new Heading("quantity", "wanted"),
            new Heading("delivered", "delivered"),
            new Heading("on_time", "on time"),
            new Heading("late", "late"),
            new Heading("short", "short")),
        rows,
        false);
  }

  private Section jobs() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Facts(
            List.of(
                Fact.of("direct_peak", "Direct jobs at the peak", figures.directPeak()),
                Fact.of("direct_job_years", "Direct job-years", figures.directJobYears()),
                new Fact(
                    "indirect", "Indirect job-years", figures.indirect(), figures.indirectWords()),
                new Fact(
                    "induced", "Induced job-years", figures.induced(), figures.inducedWords()))));
    if (!report.accounts().jobs().isEmpty()) {
      blocks.add(groups());
    }
    return new Section("jobs", "Jobs", "", blocks);
  }

  private Grid groups() {
    List<List<Value>> rows = new ArrayList<>();
    for (OccupationGroup group : OccupationGroup.values()) {
      TreeMap<Period, Double> heads = new TreeMap<>();
      double years = 0;
      for (JobCount job : report.accounts().jobs()) {
        if (job.occupation().group() == group) {
          heads.merge(job.period(), job.headcount(), Double::sum);
          years += job.headcount() * report.calendar().days(job.period()) / 365.0;
        }
      }
      if (years > 0) {
        double peak = heads.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        rows.add(
            List.of(
                Value.text(PlanTables.word(group)),
                Value.count(Math.rint(peak)),
                Value.count(Math.rint(years))));
      }
    }
    return new Grid(
        "groups",
        "",
        List.of(
            new Heading("group", "group"),
            new Heading("direct_peak", "at the peak"),
            new Heading("direct_job_years", "job-years")),
        rows,
        false);
  }
}
