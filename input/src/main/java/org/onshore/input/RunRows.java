package org.onshore.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Precision;
import org.onshore.domain.rack.Accelerator;
import org.onshore.domain.rack.Recompute;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.TrainingRun;
import org.onshore.domain.rack.TrainingRun.LayoutWish;
import org.onshore.domain.rack.Transformer;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.RunsTable;

/** Turns rows of runs into runs; what cannot be run is a finding. */
final class RunRows {
  static final Rule UNKNOWN_SYSTEM =
      Rule.error(
          "unknown-system",
          "No accelerator of that name is known.",
          "system h1000",
          "Name an accelerator that is shipped with Onshore.");
  static final Rule UNKNOWN_PRECISION =
      Rule.error(
          "unknown-precision",
          "The precision is none of bf16, fp8, fp4, or the accelerator has no such arithmetic.",
          "system a100, precision fp8",
          "Name one that it has.");
  static final Rule UNKNOWN_RECOMPUTE =
      Rule.error(
          "unknown-recompute",
          "What is computed again is none of none, selective, full.",
          "recompute half",
          "Name one of them.");
  static final Rule IMPOSSIBLE_MODEL =
      Rule.error(
          "impossible-model",
          "Heads do not divide the width, or the heads of keys do not divide those of attention.",
          "hidden 1000, heads 96",
          "Look at the model's configuration.");
  static final Rule IMPOSSIBLE_LAYOUT =
      Rule.error(
          "impossible-layout",
          "The layout does not use all accelerators, or cuts what cannot be cut.",
          "accelerators 64, tp 8, pp 8, dp 2",
          "Choose numbers that divide, or leave the cells blank to have the best one found.");
  static final List<Rule> RULES =
      List.of(
          UNKNOWN_SYSTEM,
          UNKNOWN_PRECISION,
          UNKNOWN_RECOMPUTE,
          IMPOSSIBLE_MODEL,
          IMPOSSIBLE_LAYOUT);

  private final Rows rows;
  private final SystemNames systems;
  private final Findings findings;

  RunRows(Rows rows, SystemNames systems, Findings findings) {
    this.rows = rows;
    this.systems = systems;
    this.findings = findings;
  }

  List<TrainingRun> runs() {
    List<TrainingRun> runs = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      int before = findings.size();
      Optional<Accelerator> accelerator = accelerator(row);
      Optional<Precision> precision = precision(row, accelerator);
      Optional<Recompute> recompute = recompute(row);
      if (accelerator.isEmpty() || precision.isEmpty() || !isNumeric(row)) {
        continue;
      }
      TrainingJob job =
          new TrainingJob(
              model(row),
              whole(RunsTable.SEQ, row),
              whole(RunsTable.GLOBAL_BATCH, row),
              precision.get());
      LayoutWish wish = wish(row, recompute.orElse(null));
      checkModel(row, job.model());
      if (findings.size() == before) {
        new LayoutCheck(rows, row, findings).check(job, wish);
      }
      if (findings.size() == before) {
        runs.add(run(row, accelerator.get(), job, wish));
      }
    }
    return runs;
  }

  private TrainingRun run(int row, Accelerator accelerator, TrainingJob job, LayoutWish wish) {
    String name = rows.text(RunsTable.RUN, row);
    return new TrainingRun(
        rows.place(RunsTable.SYSTEM, row).source(),
        name.isEmpty() ? "run " + (row + 1) : name,
        rows.text(RunsTable.SYSTEM, row),
        accelerator,
        whole(RunsTable.ACCELERATORS, row),
        job,
        wish,
        rows.numberOrNull(RunsTable.MEASURED_STEP_SECONDS, row));
  }

  /** Whether the numbers that every run must say could be read; if not, that is said already. */
  private boolean isNumeric(int row) {
    return List.of(
            RunsTable.ACCELERATORS,
            RunsTable.LAYERS,
            RunsTable.HIDDEN,
            RunsTable.HEADS,
            RunsTable.SEQ,
            RunsTable.VOCAB,
            RunsTable.GLOBAL_BATCH)
        .stream()
        .noneMatch(column -> Double.isNaN(rows.number(column, row)));
  }

  private Transformer model(int row) {
    int hidden = whole(RunsTable.HIDDEN, row);
    int heads = whole(RunsTable.HEADS, row);
    int feedforward = (int) rows.numberOr(RunsTable.FEEDFORWARD, row, 4.0 * hidden);
    return new Transformer(
        whole(RunsTable.LAYERS, row),
        hidden,
        feedforward,
        rows.isWritten(RunsTable.GATED, row)
            ? rows.flag(RunsTable.GATED, row)
            : Transformer.isUsuallyGated(feedforward, hidden),
        heads,
        (int) rows.numberOr(RunsTable.KV_HEADS, row, heads),
        whole(RunsTable.VOCAB, row),
        Math.max(1, whole(RunsTable.EXPERTS, row)),
        Math.max(1, whole(RunsTable.TOP_K, row)));
  }

  private LayoutWish wish(int row, @Nullable Recompute recompute) {
    Integer tensor = wholeOrNull(RunsTable.TP, row);
    Integer context = wholeOrNull(RunsTable.CP, row);
    Integer pipeline = wholeOrNull(RunsTable.PP, row);
    Integer data = wholeOrNull(RunsTable.DP, row);
    boolean given = tensor != null && pipeline != null && data != null;
    return new LayoutWish(
        tensor,
        context == null && given ? Integer.valueOf(1) : context,
        pipeline,
        data,
        wholeOrNull(RunsTable.EP, row),
        wholeOrNull(RunsTable.MICROBATCH, row),
        wholeOrNull(RunsTable.INTERLEAVE, row),
        recompute);
  }

  private Optional<Accelerator> accelerator(int row) {
    String system = rows.text(RunsTable.SYSTEM, row);
    Optional<Accelerator> found = systems.find(system);
    if (found.isEmpty() && !system.isEmpty()) {
      findings.add(
          UNKNOWN_SYSTEM,
          rows.place(RunsTable.SYSTEM, row),
          system,
          "unknown system '" + system + "'",
          systems.advice(system));
    }
    return found;
  }

  private Optional<Precision> precision(int row, Optional<Accelerator> accelerator) {
    String written = text(RunsTable.PRECISION, row);
    Optional<Precision> precision =
        switch (written) {
          case "bf16", "fp16", "float16", "bfloat16", "half" -> Optional.of(Precision.BF16);
          case "fp8", "float8", "mxfp8" -> Optional.of(Precision.FP8);
          case "fp4", "float4", "nvfp4", "mxfp4" -> Optional.of(Precision.FP4);
          default -> Optional.empty();
        };
    boolean has =
        precision.isEmpty()
            || accelerator.isEmpty()
            || accelerator.get().arithmetic().tflops(precision.get()) > 0;
    if (precision.isEmpty() || !has) {
      findings.add(
          UNKNOWN_PRECISION,
          rows.place(RunsTable.PRECISION, row),
          written,
          has
              ? "unknown precision '" + written + "'"
              : accelerator.map(Accelerator::id).orElse("") + " has no arithmetic in " + written,
          has ? "bf16, fp8 or fp4" : "bf16");
      return Optional.empty();
    }
    return precision;
  }

  private Optional<Recompute> recompute(int row) {
    String written = text(RunsTable.RECOMPUTE, row);
    Optional<Recompute> recompute =
        switch (written) {
          case "none" -> Optional.of(Recompute.NONE);
          case "selective", "attn_only" -> Optional.of(Recompute.SELECTIVE);
          case "full" -> Optional.of(Recompute.FULL);
          default -> Optional.empty();
        };
    if (recompute.isEmpty() && !written.isEmpty()) {
      findings.add(
          UNKNOWN_RECOMPUTE,
          rows.place(RunsTable.RECOMPUTE, row),
          written,
          "recompute is '" + written + "', but must be none, selective or full",
          "none, selective or full");
    }
    return recompute;
  }

  private void checkModel(int row, Transformer model) {
    if (model.hidden() % model.heads() != 0) {
      impossible(
          row,
          RunsTable.HEADS,
          "%d heads do not divide the width %d",
          model.heads(),
          model.hidden());
    }
    if (model.kvHeads() > model.heads() || model.heads() % model.kvHeads() != 0) {
      impossible(
          row,
          RunsTable.KV_HEADS,
          "%d heads of keys do not divide %d heads",
          model.kvHeads(),
          model.heads());
    }
    if (model.expertsPerToken() > model.experts()) {
      impossible(
          row,
          RunsTable.TOP_K,
          "%d experts see a token, but there are %d",
          model.expertsPerToken(),
          model.experts());
    }
  }

  private void impossible(int row, Column column, String words, int one, int other) {
    findings.add(
        IMPOSSIBLE_MODEL,
        rows.place(column, row),
        rows.written(column, row),
        words.formatted(one, other),
        "a digit is wrong");
  }

  private String text(Column column, int row) {
    return rows.text(column, row).strip().toLowerCase(Locale.ROOT);
  }

  private int whole(Column column, int row) {
    return (int) rows.number(column, row);
  }

  private @Nullable Integer wholeOrNull(Column column, int row) {
    double number = rows.number(column, row);
    return Double.isNaN(number) ? null : (int) number;
  }
}
