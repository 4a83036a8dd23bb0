package org.onshore.engine.buffer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.network.BufferPlan;
import org.onshore.domain.network.Stage;
import org.onshore.domain.network.StageNetwork;
import org.onshore.domain.network.StageNetwork.Arc;

class BuffersTest {
  private static Stage inner(String name, int periods, double stockCost) {
    return new Stage(name, periods, stockCost, 1, Stage.NO_PROMISE);
  }

  /**
   * By hand: the supplier promises 0 and holds 1 x sqrt(4), the plant then 3 x sqrt(9): 11; or it
   * promises 4 and holds nothing, the plant 3 x sqrt(13) = 10.82. All or nothing, and nothing wins.
   */
  @Test
  void twoStagesInARowComeOutAsByHand() {
    var network =
        new StageNetwork(
            List.of(inner("supplier", 4, 1), new Stage("plant", 9, 3, 1, 0)),
            List.of(new Arc(0, 1)));
    BufferPlan plan = Buffers.place(network, 10);
    assertThat(plan.cost()).isCloseTo(3 * Math.sqrt(13), within(1e-9));
    assertThat(plan.isProven()).isTrue();
    assertThat(plan.stages().getFirst().serviceTimeOut()).isEqualTo(4);
    assertThat(plan.stages().getLast().serviceTimeIn()).isEqualTo(4);
  }

  @Test
  void aSupplierThatIsCheapToStockDecouples() {
    var network =
        new StageNetwork(
            List.of(inner("supplier", 4, 0.1), new Stage("plant", 9, 3, 1, 0)),
            List.of(new Arc(0, 1)));
    BufferPlan plan = Buffers.place(network, 10);
    assertThat(plan.cost()).isCloseTo(0.1 * 2 + 3 * 3, within(1e-9));
  }

  @Test
  void customersWhoWaitLongEnoughNeedNoStock() {
    var network = new StageNetwork(List.of(new Stage("made to order", 9, 3, 1, 9)), List.of());
    assertThat(Buffers.place(network, 10).cost()).isZero();
  }

  @Test
  void aRingOfArcsIsRefused() {
    var network =
        new StageNetwork(
            List.of(inner("a", 1, 1), inner("b", 1, 1)), List.of(new Arc(0, 1), new Arc(1, 0)));
    assertThatThrownBy(() -> Buffers.place(network, 1)).hasMessageContaining("cycle");
  }

  static IntStream seeds() {
    return IntStream.range(0, 60);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noServiceTimesOfATinyNetworkAreCheaper(int seed) {
    StageNetwork network = random(new Random(seed), 3 + seed % 4);
    BufferPlan plan = Buffers.place(network, 10);
    assertThat(plan.isProven()).isTrue();
    assertThat(plan.cost()).isCloseTo(cheapest(network), within(1e-9 * (1 + plan.cost())));
    assertThat(holds(plan)).isTrue();
  }

  /** Larger than can be tried out: the bound and the times must agree with each other. */
  @ParameterizedTest
  @MethodSource("seeds")
  void placementsHoldWhatTheyPromise(int seed) {
    BufferPlan plan = Buffers.place(random(new Random(1000 + seed), 25), 10);
    assertThat(plan.bound()).isLessThanOrEqualTo(plan.cost());
    assertThat(holds(plan)).isTrue();
  }

  private static boolean holds(BufferPlan plan) {
    StageNetwork network = plan.network();
    for (Arc arc : network.arcs()) {
      if (plan.stages().get(arc.from()).serviceTimeOut()
          > plan.stages().get(arc.to()).serviceTimeIn()) {
        return false;
      }
    }
    for (int at = 0; at < network.stages().size(); at++) {
      BufferPlan.Times times = plan.stages().get(at);
      Stage stage = network.stages().get(at);
      if (times.serviceTimeOut() > stage.promise()
          || times.covered() != times.serviceTimeIn() + stage.periods() - times.serviceTimeOut()
          || times.covered() < 0) {
        return false;
      }
    }
    return true;
  }

  private static StageNetwork random(Random random, int size) {
    List<Arc> arcs = new ArrayList<>();
    boolean[] supplies = new boolean[size];
    for (int from = 0; from < size; from++) {
      for (int to = from + 1; to < size; to++) {
        if (random.nextInt(size) < 3) {
          arcs.add(new Arc(from, to));
          supplies[from] = true;
        }
      }
    }
    List<Stage> stages = new ArrayList<>();
    for (int at = 0; at < size; at++) {
      int promise = supplies[at] ? Stage.NO_PROMISE : random.nextInt(3);
      stages.add(new Stage("s" + at, random.nextInt(5), 1 + random.nextInt(9), 1, promise));
    }
    return new StageNetwork(stages, arcs);
  }

  /** Every choice of service times, suppliers first. */
  private static double cheapest(StageNetwork network) {
    return cheapest(network, network.suppliers(), new int[network.stages().size()], 0, 0);
  }

  private static double cheapest(
      StageNetwork network, List<List<Integer>> suppliers, int[] out, int at, double cost) {
    if (at == out.length) {
      return cost;
    }
    Stage stage = network.stages().get(at);
    int in = suppliers.get(at).stream().mapToInt(from -> out[from]).max().orElse(0);
    double least = Double.POSITIVE_INFINITY;
    for (int time = 0; time <= Math.min(in + stage.periods(), stage.promise()); time++) {
      out[at] = time;
      double own = stage.stockCost() * Math.sqrt(in + stage.periods() - time);
      least = Math.min(least, cheapest(network, suppliers, out, at + 1, cost + own));
    }
    return least;
  }
}
