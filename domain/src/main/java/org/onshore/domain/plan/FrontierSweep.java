package org.onshore.domain.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What higher shares of a content rule cost, as far as the sweep has come.
 *
 * @param name of the program
 * @param inputSha256 of the files of the program, in hexadecimal
 * @param rule whose share is asked for
 * @param gap at which a plan is good enough, relative to its cost
 * @param shares asked for, 0..1, from low to high
 * @param points found, from low to high
 */
public record FrontierSweep(
    String name,
    String inputSha256,
    String rule,
    double gap,
    List<Double> shares,
    List<FrontierPoint> points) {
  public FrontierSweep {
    shares = shares.stream().sorted().toList();
    points = points.stream().sorted(Comparator.comparingDouble(FrontierPoint::share)).toList();
  }

  /** This with a point more, in place of the one that its share had. */
  public FrontierSweep with(FrontierPoint found) {
    List<FrontierPoint> more = new ArrayList<>(points);
    more.removeIf(point -> point.share() == found.share());
    more.add(found);
    return new FrontierSweep(name, inputSha256, rule, gap, shares, more);
  }

  /** Whether points of another sweep answer what is asked here. */
  public boolean isSameQuestion(FrontierSweep other) {
    return !inputSha256.isEmpty()
        && inputSha256.equals(other.inputSha256)
        && rule.equals(other.rule)
        && gap == other.gap;
  }

  /** This with what another sweep knows of the shares asked for here; time may have cut it off. */
  public FrontierSweep continued(FrontierSweep earlier) {
    FrontierSweep continued = this;
    for (FrontierPoint point : earlier.points) {
      boolean proven = point.status() == Status.OPTIMAL || point.status() == Status.INFEASIBLE;
      continued = proven && shares.contains(point.share()) ? continued.with(point) : continued;
    }
    return continued;
  }

  /** The next share to be asked for; none from one on that no plan reaches. */
  public Optional<Double> findNext() {
    double unreached = findUnreached().orElse(Double.POSITIVE_INFINITY);
    return shares.stream()
        .filter(share -> share < unreached)
        .filter(share -> points.stream().noneMatch(point -> point.share() == share))
        .findFirst();
  }

  /** The least share that is proven to be out of reach. */
  public Optional<Double> findUnreached() {
    return points.stream()
        .filter(point -> point.status() == Status.INFEASIBLE)
        .map(FrontierPoint::share)
        .findFirst();
  }

  /** Whether some other point is as good in every figure. */
  public boolean isDominated(FrontierPoint point) {
    return points.stream().anyMatch(point::isDominatedBy);
  }

  /** Points with a plan that no other dominates. */
  public List<FrontierPoint> best() {
    return points.stream()
        .filter(point -> point.status().hasPlan() && !isDominated(point))
        .toList();
  }
}
