package org.onshore.engine.rack;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.ServingJob;
import org.onshore.domain.rack.ServingPoint;

/**
 * The way of serving that writes most tokens a second on an accelerator within the targets, over
 * sizes of instance within a scale-up domain and over batches, with prompts read by the same
 * accelerators or by others (disaggregated).
 *
 * <pre>
 * same:   first = prompt + token(b)   later = token(b) + b prompt / O   rate = b / (later g)
 * others: first = prompt + transfer   later = token(b)
 *         rate  = 1 / (prompt g / O + token(b) g / b),   O tokens written per request
 * </pre>
 *
 * Requests come as fast as they are served and never queue; where they come in bursts, waiting adds
 * to the first token. Disaggregation: DistServe (arXiv 2401.09670), Splitwise (2311.18677).
 */
public final class ServingSearch {
  private static final double OUT_SHARE = 0.9;
  private final Accelerator accelerator;
  private final ServingJob job;
  private final int most;
  private final double calibration;
  private @Nullable ServingPoint best;

  private ServingSearch(Accelerator accelerator, ServingJob job, int most, double calibration) {
    this.accelerator = accelerator;
    this.job = job;
    this.most = most;
    this.calibration = calibration;
  }

  /**
   * The best way, if there is one within the targets and the memory.
   *
   * @param most accelerators an instance may have
   * @param calibration measured over modelled tokens per second; it stretches every time, so that
   *     targets are held against what is to be expected
   */
  public static Optional<ServingPoint> find(
      Accelerator accelerator, ServingJob job, int most, double calibration) {
    ServingSearch search = new ServingSearch(accelerator, job, most, calibration);
    search.groups();
    return Optional.ofNullable(search.best);
  }

  private void groups() {
    int limit = Math.min(most, accelerator.network().scaleUpDomain());
    boolean mixture = job.model().experts() > 1;
    int whole = mixture ? limit : job.model().heads();
    for (int group : LayoutSearch.divisors(whole)) {
      if (group <= limit) {
        Serving serving = new Serving(accelerator, job, group);
        for (int batch : batches(serving.mostRequests())) {
          together(serving, group, batch);
          apart(serving, group, batch);
        }
      }
    }
  }

  /** 1, then half as many again each time, and the most that fit. */
  private static List<Integer> batches(int most) {
    TreeSet<Integer> batches = new TreeSet<>();
    for (int batch = 1; batch < most; batch += Math.max(1, batch / 2)) {
      batches.add(batch);
    }
    if (most > 0) {
      batches.add(most);
    }
    return List.copyOf(batches);
  }

  private void together(Serving serving, int group, int batch) {
    double prompt = serving.promptSeconds();
    double token = serving.tokenSeconds(batch);
    double later = token + batch * prompt / job.outputTokens();
    offer(
        new ServingPoint(
            0,
            group,
            batch,
            prompt + token,
            later,
            batch / (later * group),
            serving.memoryGib(batch)));
  }

  private void apart(Serving serving, int group, int batch) {
    double prompt = serving.promptSeconds();
    double token = serving.tokenSeconds(batch);
    double reading = prompt * group / job.outputTokens();
    double writing = token * group / batch;
    double out = accelerator.network().scaleOutGbPerS() * 1e9 * OUT_SHARE * group;
    offer(
        new ServingPoint(
            reading / (reading + writing),
            group,
            batch,
            prompt + serving.promptBytes() / out,
            token,
            1 / (reading + writing),
            serving.memoryGib(batch)));
  }

  private void offer(ServingPoint modelled) {
    ServingPoint point = modelled.calibrated(calibration);
    boolean better =
        best == null
            || point.tokensPerSecondPerAccelerator() > best.tokensPerSecondPerAccelerator();
    if (better && job.accepts(point.firstTokenSeconds(), point.tokenSeconds())) {
      best = point;
    }
  }
}
