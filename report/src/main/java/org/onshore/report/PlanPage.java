package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.plan.Accounts;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Note;
import org.onshore.report.document.Block.Picture;
import org.onshore.report.document.Block.Section;
import org.onshore.report.document.Document;
import org.onshore.report.document.Tone;

/** A plan as a page: report.html. The goals first, then pictures, then the tables behind them. */
public final class PlanPage {
  private PlanPage() {}

  /** The page; it carries no times, so the same plan gives the same bytes. */
  public static Document document(PlanReport report) {
    if (!report.plan().status().hasPlan()) {
      return Scoreboard.document(report);
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Scorecards(report).cards());
    blocks.add(ramp(report));
    blocks.add(demand(report));
    blocks.add(map(report));
    blocks.add(capacity(report));
    blocks.add(Scoreboard.gates(report));
    blocks.add(LateAndShort.section(report));
    blocks.addAll(new Decisions(report).sections());
    blocks.add(ContentSection.section(report));
    blocks.add(cost(report));
    blocks.add(jobs(report));
    blocks.add(Scoreboard.proof(report));
    return new Document(report.program().settings().name(), Scoreboard.subtitle(report), blocks);
  }

  private static Section ramp(PlanReport report) {
    if (report.accounts().compute().isEmpty()) {
      return empty(
          "Ramp",
          report.program().generations().size() == 0
              ? "Not known: the program names no generation."
              : "No racks are delivered in this plan.");
    }
    RampPictures pictures = new RampPictures(report);
    return new Section(
        "", "Ramp", "", List.of(new Picture(pictures.racks()), new Picture(pictures.cumulative())));
  }

  private static Section demand(PlanReport report) {
    Accounts accounts = report.accounts();
    List<Block> blocks = new ArrayList<>();
    if (accounts.demand().quantity() > 0) {
      DemandPictures pictures = new DemandPictures(report);
      blocks.add(new Picture(pictures.bySector()));
      blocks.add(new Picture(pictures.dueAndDelivered()));
    }
    if (!accounts.tokens().isEmpty()) {
      blocks.add(Scorecards.tokens(accounts.tokens()));
    }
    return blocks.isEmpty()
        ? empty("Demand", "Nothing is demanded in this program.")
        : new Section("", "Demand", "", blocks);
  }

  private static Section map(PlanReport report) {
    SiteMap map = SiteMap.of(report);
    if (map.atlas().places().isEmpty()) {
      return empty("Map", "No site says its latitude and longitude.");
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Picture(map.atlas()));
    if (!map.remark().isEmpty()) {
      blocks.add(new Note(Tone.MUTED, map.remark()));
    }
    return new Section("", "Map", "", blocks);
  }

  private static Section capacity(PlanReport report) {
    CapacityHeat heat = CapacityHeat.of(report);
    if (heat.chart().rows().isEmpty()) {
      return empty("Capacity", "The program has no resources.");
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Picture(heat.chart()));
    if (!heat.remark().isEmpty()) {
      blocks.add(new Note(Tone.MUTED, heat.remark()));
    }
    return new Section("", "Capacity", "", blocks);
  }

  private static Section cost(PlanReport report) {
    Section table = Scoreboard.cost(report);
    List<Block> blocks = new ArrayList<>(table.blocks());
    if (!report.plan().costs().isEmpty()) {
      blocks.add(new Picture(new RampPictures(report).costs()));
    }
    return new Section("", table.heading(), "", blocks);
  }

  private static Section jobs(PlanReport report) {
    if (!new PlanFigures(report).jobsKnown()) {
      return empty("Jobs over time", "Not known: the program has no labor rows.");
    }
    return new Section(
        "", "Jobs over time", "", List.of(new Picture(new RampPictures(report).jobs())));
  }

  private static Section empty(String heading, String text) {
    return new Section("", heading, "", List.of(new Note(Tone.MUTED, text)));
  }
}
