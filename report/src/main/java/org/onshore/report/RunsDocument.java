package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.rack.Calibration;
import org.onshore.domain.rack.EvaluatedRun;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.TrainingRun;
import org.onshore.domain.rack.TrainingStep;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** Training runs by the model, beside what was measured where that is known. */
public final class RunsDocument {
  /** What the letters of a layout stand for. */
  static final String LETTERS =
      "Layouts: t tensor, c context, p pipeline, d data, e expert parallel, b samples of a"
          + " microbatch, v pieces a stage, then what is computed again.";

  private static final String NOT_GIVEN = "";

  private RunsDocument() {}

  /** For a reader: a line a run, where its time goes, and how far the model can be trusted. */
  public static Document text(
      String file, List<EvaluatedRun> runs, List<Calibration> calibrations) {
    List<List<Value>> lines = new ArrayList<>();
    List<List<Value>> shares = new ArrayList<>();
    for (EvaluatedRun run : runs) {
      TrainingStep step = run.step();
      if (step != null) {
        lines.add(line(run, step));
        shares.add(shares(run, step));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Grid(
            "runs",
            "Runs",
            headings(
                "Run",
                "Layout",
                "Step s",
                "Tokens/s each",
                "MFU",
                "GiB",
                "Fits",
                "Measured s",
                "Error"),
            lines,
            false));
    blocks.add(
        new Block.Section(
            "parts",
            "Where the time goes",
            "Shares of a step; communication counts where nothing hides it.",
            List.of(
                new Grid(
                    "parts",
                    "Parts",
                    headings(
                        "Run",
                        "Layers",
                        "Again",
                        "Logits",
                        "Tensor",
                        "Expert",
                        "Stages",
                        "Bubble",
                        "Data",
                        "Optimizer"),
                    shares,
                    false))));
    if (!calibrations.isEmpty()) {
      blocks.add(calibration(calibrations));
    }
    blocks.add(
        new Block.Note(
            Tone.MUTED,
            "MFU counts 6 FLOP a weight and token, and 12 layers hidden sequence for attention,"
                + " against the dense peak of the run's precision."));
    blocks.add(new Block.Note(Tone.MUTED, LETTERS));
    return new Document(file, "training steps by the model", blocks);
  }

  private static List<Value> line(EvaluatedRun run, TrainingStep step) {
    Double measured = run.run().measuredSeconds();
    return List.of(
        Value.text(run.run().name()),
        Value.text(layout(step.layout())),
        Value.count(step.seconds()),
        Value.count(step.tokensPerSecondPerAccelerator()),
        Value.share(utilization(run.run(), step)),
        Value.count(step.memory().gib()),
        new Value.Verdict(run.fits(), run.fits() ? "yes" : "no"),
        measured == null ? Value.unknown(NOT_GIVEN) : Value.count(measured),
        measured == null ? Value.unknown(NOT_GIVEN) : Value.share(step.seconds() / measured - 1));
  }

  private static double utilization(TrainingRun run, TrainingStep step) {
    return step.flopsUtilization(run.accelerator().arithmetic().tflops(run.job().precision()));
  }

  /** t8 p12 d4 b2 v3 full: tensor, pipeline, data, microbatch, interleave, recompute. */
  static String layout(Layout layout) {
    StringBuilder text = new StringBuilder("t" + layout.tensor());
    add(text, "c", layout.context());
    text.append(" p").append(layout.pipeline()).append(" d").append(layout.data());
    add(text, "e", layout.expert());
    text.append(" b").append(layout.microbatch());
    add(text, "v", layout.interleave());
    return text + " " + layout.recompute().name().toLowerCase(Locale.ROOT);
  }

  private static void add(StringBuilder text, String letter, int count) {
    if (count > 1) {
      text.append(' ').append(letter).append(count);
    }
  }

  private static List<Value> shares(EvaluatedRun run, TrainingStep step) {
    TrainingStep.Parts parts = step.parts();
    List<Value> row = new ArrayList<>(List.of(Value.text(run.run().name())));
    for (double seconds :
        new double[] {
          parts.forward() + parts.backward(),
          parts.recompute(),
          parts.logits(),
          parts.tensor(),
          parts.expert() + parts.context(),
          parts.pipeline(),
          parts.bubble(),
          parts.data(),
          parts.optimizer()
        }) {
      row.add(Value.share(seconds / step.seconds()));
    }
    return row;
  }

  private static Block calibration(List<Calibration> calibrations) {
    List<List<Value>> rows = new ArrayList<>();
    for (Calibration each : calibrations) {
      rows.add(
          List.of(
              Value.text(each.system()),
              Value.count(each.factor()),
              Value.count((long) each.fitted()),
              Value.count((long) each.heldOut()),
              Value.share(each.rawError()),
              each.heldOut() == 0
                  ? Value.unknown("too few runs")
                  : Value.share(each.heldOutError())));
    }
    List<Heading> columns =
        List.of(
            new Heading("system", "System"),
            new Heading("factor", "Factor"),
            new Heading("fitted", "Fitted on"),
            new Heading("held_out", "Held out"),
            new Heading("raw_error", "Raw error"),
            new Heading("held_out_error", "Held-out error"));
    return new Block.Section(
        "",
        "Against what was measured",
        "One factor a system, fitted on every other run, the first included; its error is shown on"
            + " the runs it was not fitted on.",
        List.of(new Grid("calibration", "Calibration", columns, rows, false)));
  }

  private static List<Heading> headings(String... labels) {
    List<Heading> headings = new ArrayList<>();
    for (String label : labels) {
      headings.add(new Heading(label.toLowerCase(Locale.ROOT).replace(' ', '_'), label));
    }
    return headings;
  }

  /**
   * For a program: {@code runs[{step_seconds, ..., layout{}, parts{}}]}, exact; warnings as notes.
   */
  public static Document data(
      String file,
      List<EvaluatedRun> runs,
      List<Calibration> calibrations,
      List<Finding> warnings) {
    List<List<Value>> rows = new ArrayList<>();
    List<Heading> columns = new ArrayList<>();
    for (EvaluatedRun run : runs) {
      TrainingStep step = run.step();
      if (step != null) {
        Fields fields = new Fields();
        head(fields, run, step);
        RackFields.layout(fields, step.layout());
        RackFields.parts(fields, step.parts());
        rows.add(fields.values());
        columns = fields.headings();
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Grid("runs", "Runs", columns, rows, false));
    if (!calibrations.isEmpty()) {
      blocks.add(calibration(calibrations));
    }
    for (Finding warning : warnings) {
      blocks.add(new Block.Note(Tone.WARN, warning.source() + ": " + warning.message()));
    }
    return new Document(file, "", blocks);
  }

  private static void head(Fields fields, EvaluatedRun run, TrainingStep step) {
    fields.add("run", Value.text(run.run().name()));
    fields.add("system", Value.text(run.run().accelerator().id()));
    fields.add("accelerators", run.run().accelerators());
    fields.add("step_seconds", step.seconds());
    fields.add("tokens_per_second_per_accelerator", step.tokensPerSecondPerAccelerator());
    fields.add("mfu", utilization(run.run(), step));
    fields.add("memory_gib", step.memory().gib());
    fields.add("fits", new Value.Verdict(run.fits(), ""));
    fields.addKnown("measured_step_seconds", run.run().measuredSeconds());
    fields.add("layouts_tried", (double) run.tried());
  }
}
