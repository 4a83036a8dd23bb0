package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.GenerationLife;
import org.onshore.domain.plan.OptionTaken;
import org.onshore.domain.plan.ProposalWorth;
import org.onshore.domain.plan.Relief;
import org.onshore.domain.plan.Totals;
import org.onshore.domain.quantity.Period;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Block.Note;
import org.onshore.report.document.Block.Section;
import org.onshore.report.document.Numerals;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** What is decided and what decides: proposals, generations, options, reliefs. */
final class Decisions {
  private final PlanReport report;

  Decisions(PlanReport report) {
    this.report = report;
  }

  /** Those sections that have something to say. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    proposals().ifPresent(sections::add);
    generations().ifPresent(sections::add);
    new GenerationsAtWork(report).section().ifPresent(sections::add);
    options().ifPresent(sections::add);
    reliefs().ifPresent(sections::add);
    return sections;
  }

  private static Optional<Section> section(String heading, String lead, Grid grid, Block... more) {
    List<Block> blocks = new ArrayList<>(List.of(grid));
    blocks.addAll(List.of(more));
    return grid.rows().isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("", heading, lead, blocks));
  }

  /** Proposals by worth. */
  Optional<Section> proposals() {
    Grid grid = proposalGrid("");
    boolean proven = report.explanation().proposals().stream().allMatch(ProposalWorth::proven);
    String others =
        proven
            ? "All else is decided anew on either side."
            : "The other awards stay as they are on either side.";
    return section(
        "Proposals by worth",
        "The plan with a proposal against the plan without it.",
        grid,
        new Note(Tone.MUTED, others));
  }

  /** Proposals by worth, as data. */
  Grid proposalGrid(String key) {
    List<List<Value>> rows = new ArrayList<>();
    for (ProposalWorth one : report.explanation().proposals()) {
      Totals difference = one.difference();
      List<Value> row = new ArrayList<>();
      row.add(Value.text(one.proposal().id()));
      row.add(
          one.awarded() == null
              ? new Value.Verdict(false, "left")
              : new Value.Verdict(true, day(one.awarded())));
      if (difference == null) {
        String why = one.awarded() == null ? "no plan with it" : "no plan without it";
        row.add(Value.unknown(why));
        row.addAll(List.of(Value.unknown(""), Value.unknown(""), Value.unknown("")));
        row.add(Value.unknown(""));
      } else {
        row.add(Value.money(one.worthUsd()));
        row.add(points(difference.domesticShare()));
        row.add(Value.count(difference.lateUnitPeriods()));
        row.add(Value.count(difference.shortUnits()));
        row.add(Value.count(difference.jobYears()));
      }
      rows.add(row);
    }
    return new Grid(
        key,
        "",
        List.of(
            new Heading("proposal", "proposal"),
            new Heading("awarded", "awarded"),
            new Heading("worth_usd", "worth"),
            new Heading("domestic_points", "domestic"),
            new Heading("late_unit_periods", "late"),
            new Heading("short_units", "short"),
            new Heading("job_years", "job-years")),
        rows,
        true);
  }

  private static Value points(double share) {
    return Value.amount(100 * share, "points");
  }

  private String day(Period period) {
    return report.calendar().firstDay(period).toString();
  }

  private Value dayOrNone(@Nullable Period period, String otherwise) {
    return period == null ? Value.unknown(otherwise) : Value.text(day(period));
  }

  /** When each generation ramps, takes over and what is left of it. */
  Optional<Section> generations() {
    Grid grid = generationGrid("");
    List<Block> notes = new ArrayList<>();
    for (GenerationLife life : report.accounts().generations()) {
      life.lastBuys().stream()
          .limit(5)
          .forEach(buy ->
              notes.add(
                  new Note(
                      Tone.MUTED,
                      "Last buy of %s for %s: week of %s, %s in stock then."
                          .formatted(
                              buy.part().id(),
                              life.generation().id(),
                              day(buy.last()),
                              Numerals.amount(buy.stockThen())))));
    }
    return section(
        "Generations",
        "When each takes over, and what it leaves.",
        grid,
        notes.toArray(Block[]::new));
  }

  /** The same, as data. */
  Grid generationGrid(String key) {
    List<List<Value>> rows = new ArrayList<>();
    for (GenerationLife life : report.accounts().generations()) {
      boolean first = life.generation().supersedes() == null;
      rows.add(
          List.of(
              Value.text(life.generation().id()),
              Value.count(life.racksDelivered()),
              Value.count(life.samplesDelivered()),
              dayOrNone(life.firstDelivery(), "none"),
              dayOrNone(life.peak(), ""),
              dayOrNone(life.lastDelivery(), ""),
              dayOrNone(life.takesOver(), first ? "" : "not in time"),
              Value.count(life.ownParts()),
              Value.count(life.carriedOver()),
              Value.money(life.leftUsd()),
              Value.money(life.strandedUsd())));
    }
    return new Grid(
        key,
        "",
        List.of(
            new Heading("generation", "generation"),
            new Heading("racks", "racks"),
            new Heading("samples", "samples"),
            new Heading("first_delivery", "first"),
            new Heading("peak", "peak"),
            new Heading("last_delivery", "last"),
            new Heading("takes_over", "takes over"),
            new Heading("own_parts", "own parts"),
            new Heading("carried_over_parts", "carried over"),
            new Heading("left_usd", "left"),
            new Heading("stranded_usd", "stranded")),
        rows,
        true);
  }

  /** How many options can be taken up by when, and what gates more. */
  Optional<Section> options() {
    return section(
        "Options", "How many can be taken up by when, and what gates more.", optionGrid(""));
  }

  /** The same, as data. */
  Grid optionGrid(String key) {
    List<List<Value>> rows = new ArrayList<>();
    for (OptionTaken one : report.accounts().options()) {
      boolean isWhole = one.delivered() >= one.demand().quantity() * (1 - 1e-6);
      List<Gate> gates = isWhole ? List.of() : report.explanation().gatesOf(one.demand());
      rows.add(
          List.of(
              Value.text(one.demand().id()),
              Value.text(one.demand().part().id()),
              Value.count(one.demand().quantity()),
              Value.count(one.delivered()),
              dayOrNone(one.last(), "none"),
              Value.money(one.valueUsd()),
              Value.text(gates.isEmpty() ? "" : gate(gates.getFirst(), key.isEmpty()))));
    }
    return new Grid(
        key,
        "",
        List.of(
            new Heading("demand", "option"),
            new Heading("part", "part"),
            new Heading("quantity", "offered"),
            new Heading("delivered", "taken up"),
            new Heading("by", "by"),
            new Heading("value_usd", "value"),
            new Heading("gate", "what gates more")),
        rows,
        true);
  }

  /** A gate in words, or by its name alone where space is dear. */
  private static String gate(Gate gate, boolean brief) {
    return brief ? gate.name() + ", " + gate.country() : gate.words();
  }

  /** What would change the plan. */
  Optional<Section> reliefs() {
    return section(
        "What would change the plan",
        "Each planned again with the one change; awards stay as they are.",
        reliefGrid(""));
  }

  /** The same, as data. */
  Grid reliefGrid(String key) {
    List<List<Value>> rows = new ArrayList<>();
    for (Relief relief : report.explanation().reliefs()) {
      Totals difference = relief.difference();
      rows.add(
          List.of(
              Value.text(relief.words()),
              Value.money(relief.savingUsd()),
              points(difference.domesticShare()),
              Value.count(difference.lateUnitPeriods()),
              Value.count(difference.shortUnits())));
    }
    return new Grid(
        key,
        "",
        List.of(
            new Heading("change", "change"),
            new Heading("saving_usd", "saves"),
            new Heading("domestic_points", "domestic"),
            new Heading("late_unit_periods", "late"),
            new Heading("short_units", "short")),
        rows,
        false);
  }
}
