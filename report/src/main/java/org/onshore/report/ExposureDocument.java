package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import org.onshore.domain.network.NodeExposure;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Value;

/** What the failure of each node of a network means. */
public final class ExposureDocument {
  private static final List<Heading> COLUMNS =
      List.of(
          new Heading("disrupted", "disrupted"),
          new Heading("ttr_weeks", "recovers in weeks"),
          new Heading("lost_margin_over_ttr", "margin lost"),
          new Heading("tts_weeks", "survives weeks"),
          new Heading("risk_exposure_index", "exposure"));

  private ExposureDocument() {}

  /** The nodes as given, one after the other. */
  public static Document of(String name, List<NodeExposure> nodes) {
    List<List<Value>> rows = new ArrayList<>();
    for (NodeExposure node : nodes) {
      rows.add(
          List.of(
              Value.text(node.node()),
              Value.count(node.recoveryWeeks()),
              Value.money(node.lostUsd()),
              Value.count(node.survivalWeeks()),
              Value.count(node.riskExposure())));
    }
    long hurt = nodes.stream().filter(node -> node.lostUsd() > 0).count();
    Block head =
        new Block.Facts(
            List.of(
                new Fact(
                    "nodes_with_loss",
                    "Nodes whose failure costs",
                    Value.count(hurt),
                    "of " + nodes.size())));
    return new Document(
        name,
        "each node fails alone, until it recovers",
        List.of(head, new Block.Grid("nodes", "Nodes", COLUMNS, rows, false)));
  }
}
