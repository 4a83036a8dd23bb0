package org.onshore.input;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.rack.TrainingJob;
import org.onshore.domain.rack.TrainingRun.LayoutWish;
import org.onshore.input.finding.Findings;
import org.onshore.input.row.Rows;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.RunsTable;

/** Whether what is given of a layout can be; each thing that can't is a finding. */
final class LayoutCheck {
  private final Rows rows;
  private final int row;
  private final Findings findings;

  LayoutCheck(Rows rows, int row, Findings findings) {
    this.rows = rows;
    this.row = row;
    this.findings = findings;
  }

  void check(TrainingJob job, LayoutWish wish) {
    int accelerators = (int) rows.number(RunsTable.ACCELERATORS, row);
    long used = product(wish.tensor(), wish.pipeline(), wish.data(), wish.context());
    boolean whole = wish.tensor() != null && wish.pipeline() != null && wish.data() != null;
    if (whole ? used != accelerators : accelerators % used != 0) {
      add(
          RunsTable.ACCELERATORS,
          "tp x pp x dp x cp is %d, but there are %d accelerators".formatted(used, accelerators),
          whole ? used + " accelerators" : "numbers that divide " + accelerators);
    }
    checkDivides(wish.tensor(), RunsTable.TP, job.model().heads(), "attention heads");
    checkDivides(wish.context(), RunsTable.CP, job.sequence(), "tokens of a sample");
    checkDivides(wish.expert(), RunsTable.EP, job.model().experts(), "experts");
    if (wish.expert() != null && wish.data() != null) {
      checkDivides(wish.expert(), RunsTable.EP, wish.data(), "replicas (dp)");
    }
    checkBatch(job, wish);
    checkStages(job, wish);
  }

  private void checkBatch(TrainingJob job, LayoutWish wish) {
    long batch = product(wish.data(), wish.microbatch(), null, null);
    if (job.globalBatch() % batch != 0) {
      add(
          RunsTable.GLOBAL_BATCH,
          "%d samples cannot be cut into dp x microbatch = %d".formatted(job.globalBatch(), batch),
          "a multiple of " + batch);
    }
  }

  private void checkStages(TrainingJob job, LayoutWish wish) {
    long pieces = product(wish.pipeline(), wish.interleave(), null, null);
    if (pieces > job.model().layers() + 2) { // Embedding and logits may count as layers.
      add(
          RunsTable.PP,
          "%d layers cannot be cut into pp x interleave = %d pieces"
              .formatted(job.model().layers(), pieces),
          "at most " + (job.model().layers() + 2) + " pieces");
    }
    boolean single = wish.pipeline() != null && wish.pipeline() == 1;
    if (single && wish.interleave() != null && wish.interleave() > 1) {
      add(
          RunsTable.INTERLEAVE,
          "one stage cannot be interleaved, but interleave is " + wish.interleave(),
          "interleave 1, or more stages");
    }
  }

  private void checkDivides(@Nullable Integer parts, Column column, int whole, String what) {
    if (parts != null && whole % parts != 0) {
      add(
          column,
          "%d %s cannot be cut into %d".formatted(whole, what, parts),
          "a divisor of " + whole);
    }
  }

  private void add(Column column, String message, String advice) {
    findings.add(
        RunRows.IMPOSSIBLE_LAYOUT,
        rows.place(column, row),
        rows.written(column, row),
        message,
        advice);
  }

  private static long product(
      @Nullable Integer a, @Nullable Integer b, @Nullable Integer c, @Nullable Integer d) {
    return orOne(a) * orOne(b) * orOne(c) * orOne(d);
  }

  private static long orOne(@Nullable Integer number) {
    return number == null ? 1 : number;
  }
}
