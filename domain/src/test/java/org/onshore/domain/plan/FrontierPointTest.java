package org.onshore.domain.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierPointTest {
  private static FrontierPoint point(double share, double reached, double usd, double late) {
    return new FrontierPoint(
        share, Status.OPTIMAL, reached, new Totals(usd, reached, late, 0, 5, 4000), 0, 0);
  }

  private static FrontierSweep sweep(Double... shares) {
    return new FrontierSweep("p", "abc", "rolled_up", 0, List.of(shares), List.of());
  }

  @Test
  void whatIsWorseInOneFigureAndBetterInNoneIsDominated() {
    assertThat(point(0.3, 0.5, 10, 2).isDominatedBy(point(0.4, 0.5, 10, 1))).isTrue();
    assertThat(point(0.4, 0.5, 10, 1).isDominatedBy(point(0.3, 0.5, 10, 2))).isFalse();
  }

  @Test
  void whatIsBetterInAnyFigureIsNot() {
    assertThat(point(0.3, 0.3, 10, 0).isDominatedBy(point(0.4, 0.4, 11, 0))).isFalse();
    assertThat(point(0.4, 0.4, 11, 0).isDominatedBy(point(0.3, 0.3, 10, 0))).isFalse();
  }

  @Test
  void ofEqualPlansTheFirstStays() {
    FrontierPoint first = point(0.3, 0.5, 10, 0);
    FrontierPoint second = point(0.4, 0.5, 10, 0);
    assertThat(second.isDominatedBy(first)).isTrue();
    assertThat(first.isDominatedBy(second)).isFalse();
    assertThat(first.isDominatedBy(first)).isFalse();
    assertThat(sweep(0.3, 0.4).with(first).with(second).best()).containsExactly(first);
  }

  @Test
  void aShareWithoutAPlanNeitherDominatesNorIsDominated() {
    FrontierPoint none = FrontierPoint.without(0.9, Status.INFEASIBLE);
    assertThat(none.isDominatedBy(point(0.3, 0.3, 10, 0))).isFalse();
    assertThat(point(0.3, 0.3, 10, 0).isDominatedBy(none)).isFalse();
    assertThatThrownBy(() -> FrontierPoint.without(0.5, Status.OPTIMAL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSweepGoesOnUntilAShareIsOutOfReach() {
    FrontierSweep sweep = sweep(0.5, 0.1, 0.9);
    assertThat(sweep.findNext()).contains(0.1);
    FrontierSweep two = sweep.with(point(0.1, 0.1, 1, 0)).with(point(0.9, 0.9, 3, 0));
    assertThat(two.findNext()).contains(0.5);
    FrontierSweep ended = two.with(FrontierPoint.without(0.5, Status.INFEASIBLE));
    assertThat(ended.findNext()).isEmpty();
    assertThat(ended.findUnreached()).contains(0.5);
  }

  @Test
  void onlyWhatIsProvenIsTakenFromAnEarlierSweep() {
    FrontierPoint cut =
        new FrontierPoint(0.5, Status.FEASIBLE, 0.5, new Totals(9, 0.5, 0, 0, 0, 0), 0, 0.1);
    FrontierSweep earlier = sweep(0.1, 0.5, 0.7).with(point(0.1, 0.1, 1, 0)).with(cut);
    FrontierSweep goesOn = sweep(0.1, 0.5).continued(earlier.with(point(0.7, 0.7, 2, 0)));
    assertThat(goesOn.points()).extracting(FrontierPoint::share).containsExactly(0.1);
  }
}
