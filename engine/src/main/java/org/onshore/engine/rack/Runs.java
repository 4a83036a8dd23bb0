package org.onshore.engine.rack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.rack.Calibration;
import org.onshore.domain.rack.EvaluatedRun;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.TrainingRun;
import org.onshore.domain.rack.TrainingRun.LayoutWish;
import org.onshore.domain.rack.TrainingStep;

/** Evaluates training runs, and the model by those that were measured. */
public final class Runs {
  private Runs() {}

  /**
   * The step of a run: in its layout if all of that is given, fit or not; else in the best that
   * fits.
   */
  public static EvaluatedRun evaluate(TrainingRun run) {
    Layout given = given(run);
    if (given != null) {
      TrainingStep step = new Training(run.accelerator()).step(run.job(), given);
      return new EvaluatedRun(run, step, LayoutSearch.fits(step, run.accelerator()), 1);
    }
    LayoutSearch.Found found =
        LayoutSearch.search(run.accelerator(), run.accelerators(), run.job(), run.wish());
    return new EvaluatedRun(run, found.best(), found.best() != null, found.tried());
  }

  private static @Nullable Layout given(TrainingRun run) {
    LayoutWish wish = run.wish();
    Integer tensor = wish.tensor();
    Integer pipeline = wish.pipeline();
    Integer data = wish.data();
    Integer microbatch = wish.microbatch();
    Integer interleave = wish.interleave();
    Integer expert = run.job().model().experts() == 1 ? Integer.valueOf(1) : wish.expert();
    if (tensor == null
        || pipeline == null
        || data == null
        || microbatch == null
        || interleave == null
        || expert == null
        || wish.recompute() == null) {
      return null;
    }
    int context = wish.context() == null ? 1 : wish.context();
    return new Layout(
        tensor, context, pipeline, data, expert, microbatch, interleave, wish.recompute());
  }

  /** A calibration for every accelerator that was measured, in the order of the runs. */
  public static List<Calibration> calibrate(List<EvaluatedRun> runs) {
    Map<String, List<Double>> ratios = new LinkedHashMap<>();
    for (EvaluatedRun each : runs) {
      TrainingStep step = each.step();
      Double measured = each.run().measuredSeconds();
      if (step != null && measured != null) {
        ratios
            .computeIfAbsent(each.run().accelerator().id(), of -> new ArrayList<>())
            .add(measured / step.seconds());
      }
    }
    List<Calibration> calibrations = new ArrayList<>();
    ratios.forEach((system, each) -> calibrations.add(calibrate(system, each)));
    return calibrations;
  }

  /**
   * Fits on the first, third and so on, and tries on the rest.
   *
   * @param ratios measured over modelled
   */
  public static Calibration calibrate(String system, List<Double> ratios) {
    double logarithms = 0;
    int fitted = 0;
    for (int i = 0; i < ratios.size(); i += 2) {
      logarithms += Math.log(ratios.get(i));
      fitted++;
    }
    double factor = Math.exp(logarithms / fitted);
    double raw = 0;
    double held = 0;
    for (int i = 0; i < ratios.size(); i++) {
      raw += Math.abs(1 / ratios.get(i) - 1);
      held += i % 2 == 1 ? Math.abs(factor / ratios.get(i) - 1) : 0;
    }
    int rest = ratios.size() - fitted;
    return new Calibration(
        system, factor, fitted, rest, raw / ratios.size(), rest == 0 ? Double.NaN : held / rest);
  }
}
