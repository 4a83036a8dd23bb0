package org.onshore.input.network;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.network.ExposureNetwork;
import org.onshore.domain.network.ExposureNetwork.Need;
import org.onshore.domain.network.ExposureNetwork.Node;
import org.onshore.domain.network.ExposureNetwork.Route;
import org.onshore.input.finding.Findings;

/**
 * Reads a network for exposure: nodes.csv (node, material, capacity_per_week, inventory,
 * demand_per_week, margin, ttr_weeks), arcs.csv (from, to) and bom.csv (node, material, qty_per). A
 * blank number is 0, a blank capacity no limit; a node without ttr_weeks is not disrupted.
 */
public final class ExposureNetworkReader {
  private ExposureNetworkReader() {}

  /** The network in a folder; all findings, not the first. */
  public static Outcome<ExposureNetwork> read(Path folder) {
    var findings = new Findings();
    Optional<NetworkFile> nodes =
        NetworkFile.find(
            folder,
            "nodes.csv",
            List.of(
                "node",
                "material",
                "capacity_per_week",
                "inventory",
                "demand_per_week",
                "margin",
                "ttr_weeks"),
            findings);
    Optional<NetworkFile> arcs =
        NetworkFile.find(folder, "arcs.csv", List.of("from", "to"), findings);
    Optional<NetworkFile> bill =
        NetworkFile.find(folder, "bom.csv", List.of("node", "material", "qty_per"), findings);
    if (nodes.isEmpty() || arcs.isEmpty() || bill.isEmpty() || findings.hasError()) {
      return Outcome.failed(findings.sorted());
    }
    Map<String, Integer> names = nodes.get().names("node");
    var network =
        new ExposureNetwork(
            nodes(nodes.get()), routes(arcs.get(), names), needs(bill.get(), names));
    return findings.hasError()
        ? Outcome.failed(findings.sorted())
        : Outcome.of(network, findings.sorted());
  }

  private static List<Node> nodes(NetworkFile file) {
    List<Node> nodes = new ArrayList<>();
    for (int row = 0; row < file.rows(); row++) {
      nodes.add(
          new Node(
              file.text(row, "node"),
              file.text(row, "material"),
              file.numberOr(row, "capacity_per_week", Double.POSITIVE_INFINITY),
              file.numberOr(row, "inventory", 0),
              file.numberOr(row, "demand_per_week", 0),
              file.numberOr(row, "margin", 0),
              file.number(row, "ttr_weeks")));
    }
    return nodes;
  }

  private static List<Route> routes(NetworkFile file, Map<String, Integer> names) {
    Set<Route> routes = new LinkedHashSet<>();
    for (int row = 0; row < file.rows(); row++) {
      int from = file.reference(row, "from", names);
      int to = file.reference(row, "to", names);
      if (from >= 0 && to >= 0 && !routes.add(new Route(from, to))) {
        file.repeated(row, "from", file.text(row, "from"));
      }
    }
    return List.copyOf(routes);
  }

  private static List<Need> needs(NetworkFile file, Map<String, Integer> names) {
    List<Need> needs = new ArrayList<>();
    for (int row = 0; row < file.rows(); row++) {
      int node = file.reference(row, "node", names);
      double quantity = file.numberOr(row, "qty_per", 0);
      if (node >= 0 && quantity > 0) {
        needs.add(new Need(node, file.text(row, "material"), quantity));
      }
    }
    return needs;
  }
}
