package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.GenerationLife;
import org.onshore.domain.program.Generation;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.rack.RackOnWorkload;
import org.onshore.domain.rack.RackOnWorkload.Economy;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Block.Section;
import org.onshore.report.document.Value;

/**
 * Generations side by side: what a rack does, what that costs, how domestic it is, how fast it
 * ramps.
 */
final class GenerationsAtWork {
  private static final double BILLION = 1e9;

  private final PlanReport report;

  GenerationsAtWork(PlanReport report) {
    this.report = report;
  }

  Optional<Section> section() {
    if (report.racks().isEmpty()) {
      return Optional.empty();
    }
    List<List<Value>> rows = new ArrayList<>();
    for (RackOnWorkload rack : report.racks()) {
      rows.add(row(rack));
    }
    Grid grid =
        new Grid(
            "",
            "",
            List.of(
                new Heading("workload", "workload"),
                new Heading("generation", "generation"),
                new Heading("tokens_per_second", "tokens/s a rack"),
                new Heading("tokens_per_second_per_megawatt", "a megawatt"),
                new Heading("joules_per_token", "J a token"),
                new Heading("usd_per_billion_tokens", "a billion tokens"),
                new Heading("domestic_share", "FAR share"),
                new Heading("ramp", "ramp")),
            rows,
            false);
    return Optional.of(
        new Section(
            "",
            "Generations at work",
            "By the model of docs/rack-model.md; rack and electricity in the cost; the ramp is from"
                + " the first delivery to the peak of this plan.",
            List.of(grid)));
  }

  private List<Value> row(RackOnWorkload rack) {
    boolean runs = rack.racks() > 0;
    Economy economy = rack.economy();
    return List.of(
        Value.text(rack.workload().id()),
        Value.text(rack.generation().id()),
        runs ? Value.count(rack.tokensPerSecond()) : Value.unknown("does not fit"),
        runs ? Value.count(rack.tokensPerSecondPerMegawatt()) : Value.unknown(""),
        economy == null ? Value.unknown("") : Value.count(economy.joulesPerToken()),
        economy == null ? Value.unknown("") : cost(economy),
        share(rack.generation()),
        ramp(rack.generation()));
  }

  private static Value cost(Economy economy) {
    Double rack = economy.rackUsdPerToken();
    return rack == null
        ? Value.unknown("no price")
        : Value.money(BILLION * (rack + economy.energyUsdPerToken()));
  }

  /** Over all windows of the rule. */
  private Value share(Generation generation) {
    double domestic = 0;
    double total = 0;
    for (ContentStatement one : report.accounts().content()) {
      if (one.rule().equals("far") && one.scope().equals(generation.id())) {
        domestic += one.domesticUsd();
        total += one.totalUsd();
      }
    }
    return total == 0 ? Value.unknown("") : Value.share(domestic / total);
  }

  private Value ramp(Generation generation) {
    for (GenerationLife life : report.accounts().generations()) {
      Period first = life.firstDelivery();
      Period peak = life.peak();
      if (life.generation().id().equals(generation.id()) && first != null && peak != null) {
        return Value.amount(peak.index() - first.index(), Scoreboard.periods(report));
      }
    }
    return Value.unknown("");
  }
}
