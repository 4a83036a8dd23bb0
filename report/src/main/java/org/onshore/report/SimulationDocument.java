package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onshore.domain.risk.LossStatistics;
import org.onshore.domain.risk.LossStatistics.Estimate;
import org.onshore.domain.risk.SimulationAnswer;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Value;

/** What many trials of a plan come to. */
public final class SimulationDocument {
  private static final List<Heading> CURVE =
      List.of(
          new Heading("probability", "in this share of trials"),
          new Heading("loss_usd", "more is lost than"));
  private static final List<Heading> SECTORS =
      List.of(
          new Heading("sector", "sector"),
          new Heading("quantity", "wanted"),
          new Heading("on_time_planned", "planned"),
          new Heading("on_time", "on time"),
          new Heading("on_time_low", "at least"),
          new Heading("on_time_high", "at most"),
          new Heading("delivered", "delivered"));
  private static final List<Heading> HAZARDS =
      List.of(
          new Heading("hazard", "hazard"),
          new Heading("events", "a trial"),
          new Heading("struck", "struck"),
          new Heading("mean_loss_usd", "mean loss"),
          new Heading("tail_loss_usd", "worst trials"));

  private SimulationDocument() {}

  /** The answer about a program. */
  public static Document of(String name, SimulationAnswer answer) {
    LossStatistics loss = answer.lossUsd();
    String worst = String.format(Locale.ROOT, "%.3g %%", 100 * (1 - loss.level()));
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("trials", "Trials", Value.count((long) loss.trials())));
    facts.add(Fact.of("seed", "Seed", Value.text(Long.toString(answer.seed()))));
    facts.add(Fact.of("response", "Response", Value.text(answer.response())));
    facts.add(Fact.of("level", "Level", Value.share(loss.level())));
    estimate(facts, "mean_loss_usd", "Mean loss", loss.mean(), "of a trial");
    String exceeded = "in " + worst + " of trials more";
    estimate(facts, "value_at_risk_usd", "Value at risk", loss.valueAtRisk(), exceeded);
    String mean = "mean of those";
    estimate(facts, "expected_shortfall_usd", "Expected shortfall", loss.expectedShortfall(), mean);
    facts.add(Fact.of("late_units", "Late units", Value.count(answer.lateUnits().value())));
    facts.add(Fact.of("short_units", "Short units", Value.count(answer.shortUnits().value())));
    return new Document(
        name,
        "losses beyond the plan's own, discounted; intervals cover 95 %",
        List.of(
            new Block.Facts(facts),
            section("Loss curve", "", grid("exceedance", CURVE, curve(loss))),
            section("Service", "", grid("sectors", SECTORS, sectors(answer))),
            section(
                "Hazards",
                "How often it comes in a trial, the share of trials it strikes, and what a trial would"
                    + " lose less without it: on average, and in the trials beyond the value at risk.",
                grid("hazards", HAZARDS, hazards(answer)))));
  }

  private static void estimate(
      List<Fact> facts, String key, String label, Estimate estimate, String words) {
    facts.add(new Fact(key, label, Value.money(estimate.value()), words));
    facts.add(Fact.of(key + "_low", "  at least", Value.money(estimate.low())));
    facts.add(Fact.of(key + "_high", "  at most", Value.money(estimate.high())));
  }

  private static Block section(String heading, String intro, Block block) {
    return new Block.Section("", heading, intro, List.of(block));
  }

  private static Block grid(String key, List<Heading> columns, List<List<Value>> rows) {
    return new Block.Grid(key, "", columns, rows, false);
  }

  private static List<List<Value>> curve(LossStatistics loss) {
    List<List<Value>> rows = new ArrayList<>();
    for (LossStatistics.Exceedance point : loss.exceedance()) {
      rows.add(List.of(Value.share(point.probability()), Value.money(point.loss())));
    }
    return rows;
  }

  private static List<List<Value>> sectors(SimulationAnswer answer) {
    List<List<Value>> rows = new ArrayList<>();
    for (SimulationAnswer.SectorService sector : answer.sectors()) {
      rows.add(
          List.of(
              Value.text(sector.sector()),
              Value.count(sector.quantity()),
              Value.share(sector.planned()),
              Value.share(sector.onTime().value()),
              Value.share(sector.onTime().low()),
              Value.share(sector.onTime().high()),
              Value.share(sector.delivered().value())));
    }
    return rows;
  }

  private static List<List<Value>> hazards(SimulationAnswer answer) {
    List<List<Value>> rows = new ArrayList<>();
    for (SimulationAnswer.HazardShare hazard : answer.hazards()) {
      rows.add(
          List.of(
              Value.text(hazard.hazard()),
              Value.count(hazard.events()),
              Value.share(hazard.struck()),
              Value.money(hazard.meanLossUsd()),
              Value.money(hazard.tailLossUsd())));
    }
    return rows;
  }
}
