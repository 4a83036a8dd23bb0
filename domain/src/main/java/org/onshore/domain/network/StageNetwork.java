package org.onshore.domain.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A supply chain as stages and arcs, without cycles. Stages are known by their place in the list.
 *
 * @param arcs each once, from the stage that supplies to the stage supplied
 */
public record StageNetwork(List<Stage> stages, List<Arc> arcs) {
  /**
   * One stage supplies another.
   *
   * @param from place of the supplier in the list of stages
   * @param to place of the supplied
   */
  public record Arc(int from, int to) {}

  /** Checks that arcs join stages, each pair once; cycles show in {@link #order}. */
  public StageNetwork {
    stages = List.copyOf(stages);
    arcs = List.copyOf(arcs);
    for (Arc arc : arcs) {
      if (Math.min(arc.from, arc.to) < 0 || Math.max(arc.from, arc.to) >= stages.size()) {
        throw new IllegalArgumentException(arc + " leaves " + stages.size() + " stages");
      }
    }
    if (arcs.stream().distinct().count() < arcs.size()) {
      throw new IllegalArgumentException("an arc comes twice");
    }
  }

  /** Who supplies each stage, in order of the arcs. Shape: [stages]. */
  public List<List<Integer>> suppliers() {
    List<List<Integer>> suppliers = lists();
    arcs.forEach(arc -> suppliers.get(arc.to).add(arc.from));
    return suppliers;
  }

  /** Whom each stage supplies, in order of the arcs. Shape: [stages]. */
  public List<List<Integer>> customers() {
    List<List<Integer>> customers = lists();
    arcs.forEach(arc -> customers.get(arc.from).add(arc.to));
    return customers;
  }

  private List<List<Integer>> lists() {
    List<List<Integer>> lists = new ArrayList<>();
    stages.forEach(_ -> lists.add(new ArrayList<>()));
    return lists;
  }

  /** The stages so that suppliers come first; shorter than the list if there is a cycle. */
  public List<Integer> order() {
    List<List<Integer>> customers = customers();
    int[] waiting = new int[stages.size()];
    arcs.forEach(arc -> waiting[arc.to]++);
    Deque<Integer> ready = new ArrayDeque<>();
    for (int stage = 0; stage < waiting.length; stage++) {
      if (waiting[stage] == 0) {
        ready.add(stage);
      }
    }
    List<Integer> order = new ArrayList<>();
    while (!ready.isEmpty()) {
      int stage = ready.remove();
      order.add(stage);
      for (int customer : customers.get(stage)) {
        if (--waiting[customer] == 0) {
          ready.add(customer);
        }
      }
    }
    return order;
  }
}
