package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.network.BufferPlan;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** Where safety stock stands, stage by stage. */
public final class BufferDocument {
  private static final List<Heading> COLUMNS =
      List.of(
          new Heading("stage", "stage"),
          new Heading("service_time_in", "waits"),
          new Heading("service_time_out", "promises"),
          new Heading("periods_covered", "covers"),
          new Heading("safety_stock", "safety stock"),
          new Heading("cost", "cost a year"));

  private BufferDocument() {}

  /**
   * The placement.
   *
   * @param name of what it is for
   * @param all every stage, or only those that hold stock
   */
  public static Document of(String name, BufferPlan plan, boolean all) {
    List<Block> blocks = new ArrayList<>();
    long holding = plan.stages().stream().filter(stage -> stage.safetyStock() > 0).count();
    blocks.add(
        new Block.Facts(
            List.of(
                new Fact("cost", "Cost a year", Value.count(plan.cost()), proof(plan)),
                Fact.of("proven", "Proven", new Value.Verdict(plan.isProven(), proven(plan))),
                Fact.of("bound", "Nothing costs less than", Value.count(plan.bound())),
                Fact.of("seconds", "Took", Value.amount(plan.seconds(), "s")),
                new Fact(
                    "stages_with_stock",
                    "Stages with stock",
                    Value.count(holding),
                    "of " + plan.stages().size()))));
    if (!plan.isProven()) {
      blocks.add(new Block.Note(Tone.BAD, "Time ended before the proof: this is the best known."));
    }
    List<List<Value>> rows = new ArrayList<>();
    for (int stage = 0; stage < plan.stages().size(); stage++) {
      BufferPlan.Times times = plan.stages().get(stage);
      if (all || times.safetyStock() > 0) {
        rows.add(
            List.of(
                Value.text(plan.network().stages().get(stage).name()),
                Value.count((long) times.serviceTimeIn()),
                Value.count((long) times.serviceTimeOut()),
                Value.count((long) times.covered()),
                Value.count(times.safetyStock()),
                Value.count(times.cost())));
      }
    }
    blocks.add(new Block.Grid("stages", "Stages", COLUMNS, rows, false));
    return new Document(name, "safety stock by guaranteed service times, in periods", blocks);
  }

  private static String proven(BufferPlan plan) {
    return plan.isProven() ? "yes" : "no";
  }

  private static String proof(BufferPlan plan) {
    double gap = (plan.cost() - plan.bound()) / Math.max(1e-9, plan.cost());
    return plan.isProven() ? "nothing is cheaper" : "at most %.2g %% too dear".formatted(gap * 100);
  }
}
