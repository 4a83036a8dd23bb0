package org.onshore.domain.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sites that make, supply one another and may fail, week by week all alike. Nodes are known by
 * their place in the list.
 *
 * @param routes each once
 * @param needs of nodes that use what others make
 */
public record ExposureNetwork(List<Node> nodes, List<Route> routes, List<Need> needs) {
  /** Copies the lists. */
  public ExposureNetwork {
    nodes = List.copyOf(nodes);
    routes = List.copyOf(routes);
    needs = List.copyOf(needs);
  }

  /**
   * A site.
   *
   * @param material what it makes for others, "" for a node that makes a product
   * @param capacityPerWeek units it makes in a week at the most
   * @param inventory units of its output on hand when a disruption starts
   * @param demandPerWeek units customers want in a week
   * @param marginUsd lost with each unit of demand that is not met
   * @param recoveryWeeks from its failure until it makes again; null if it is not looked at
   */
  public record Node(
      String name,
      String material,
      double capacityPerWeek,
      double inventory,
      double demandPerWeek,
      double marginUsd,
      @Nullable Double recoveryWeeks) {}

  /** What the first makes may go to the second. */
  public record Route(int from, int to) {}

  /** Units of a material in one unit of what the node makes; any supplier of it will do. */
  public record Need(int node, String material, double quantity) {}
}
