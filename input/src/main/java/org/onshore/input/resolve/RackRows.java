package org.onshore.input.resolve;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Precision;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.program.Workload;
import org.onshore.domain.program.WorkloadKind;
import org.onshore.domain.rack.Transformer;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.GenerationsTable;
import org.onshore.input.schema.RackSpecsTable;
import org.onshore.input.schema.WorkloadsTable;

/** Rows about racks: specifications, workloads, generations. */
final class RackRows {
  private static final List<WorkloadKind> KINDS = List.of(WorkloadKind.values());
  private static final List<Precision> PRECISIONS = List.of(Precision.values());
  private final Rows specs;
  private final Rows workloads;
  private final Rows generations;

  RackRows(Tables tables) {
    this.specs = tables.rows(RackSpecsTable.TABLE);
    this.workloads = tables.rows(WorkloadsTable.TABLE);
    this.generations = tables.rows(GenerationsTable.TABLE);
  }

  RackSpec spec(int row) {
    double accelerators = specs.number(RackSpecsTable.ACCELERATORS, row);
    return new RackSpec(
        specs.text(RackSpecsTable.SPEC, row),
        specs.text(RackSpecsTable.NAME, row),
        accelerators,
        specs.numberOrNull(RackSpecsTable.DENSE_BF16_PFLOPS, row),
        specs.numberOrNull(RackSpecsTable.DENSE_FP8_PFLOPS, row),
        specs.numberOrNull(RackSpecsTable.DENSE_FP4_PFLOPS, row),
        specs.number(RackSpecsTable.MEMORY_GB, row),
        specs.number(RackSpecsTable.MEMORY_BANDWIDTH_GB_PER_S, row),
        specs.number(RackSpecsTable.SCALE_UP_GB_PER_S_PER_ACCELERATOR, row),
        specs.number(RackSpecsTable.SCALE_OUT_GBIT_PER_S_PER_ACCELERATOR, row),
        specs.numberOr(RackSpecsTable.SCALE_UP_DOMAIN_ACCELERATORS, row, accelerators),
        specs.number(RackSpecsTable.POWER_KW, row),
        specs.numberOrNull(RackSpecsTable.PRICE_USD, row),
        specs.number(RackSpecsTable.TYPICAL_POWER_SHARE, row),
        specs.number(RackSpecsTable.IDLE_POWER_SHARE, row),
        specs.number(RackSpecsTable.PUE, row),
        specs.number(RackSpecsTable.LIFE_YEARS, row),
        specs.number(RackSpecsTable.TRAINING_CALIBRATION, row),
        specs.number(RackSpecsTable.INFERENCE_CALIBRATION, row),
        specs.text(RackSpecsTable.CONFIDENCE, row),
        specs.text(RackSpecsTable.SOURCE, row));
  }

  Workload workload(int row) {
    int hidden = count(WorkloadsTable.HIDDEN, row);
    int heads = count(WorkloadsTable.HEADS, row);
    int feedforward = (int) workloads.numberOr(WorkloadsTable.FEEDFORWARD, row, 4.0 * hidden);
    return new Workload(
        workloads.text(WorkloadsTable.WORKLOAD, row),
        workloads.text(WorkloadsTable.NAME, row),
        workloads.choice(WorkloadsTable.KIND, row, KINDS),
        count(WorkloadsTable.LAYERS, row),
        hidden,
        feedforward,
        workloads.isWritten(WorkloadsTable.GATED, row)
            ? workloads.flag(WorkloadsTable.GATED, row)
            : Transformer.isUsuallyGated(feedforward, hidden),
        heads,
        (int) workloads.numberOr(WorkloadsTable.KV_HEADS, row, heads),
        count(WorkloadsTable.VOCABULARY, row),
        count(WorkloadsTable.EXPERTS, row),
        count(WorkloadsTable.EXPERTS_PER_TOKEN, row),
        workloads.choice(WorkloadsTable.PRECISION, row, PRECISIONS),
        count(WorkloadsTable.SEQUENCE_TOKENS, row),
        count(WorkloadsTable.GLOBAL_BATCH_SEQUENCES, row),
        count(WorkloadsTable.PROMPT_TOKENS, row),
        count(WorkloadsTable.OUTPUT_TOKENS, row),
        workloads.numberOrNull(WorkloadsTable.FIRST_TOKEN_SECONDS, row),
        workloads.numberOrNull(WorkloadsTable.TOKEN_SECONDS, row));
  }

  private int count(Column column, int row) {
    return (int) workloads.number(column, row);
  }

  /** In the order of the rows, whatever supersedes what. */
  List<Generation> generations(List<Part> parts, List<RackSpec> specs) {
    int size = generations.size();
    @Nullable Generation[] done = new @Nullable Generation[size];
    int[] order =
        Chains.order(size, row -> generations.reference(GenerationsTable.SUPERSEDES, row));
    for (int row : order) {
      int before = generations.reference(GenerationsTable.SUPERSEDES, row);
      int spec = generations.reference(GenerationsTable.SPEC, row);
      done[row] =
          new Generation(
              generations.text(GenerationsTable.GENERATION, row),
              generations.text(GenerationsTable.NAME, row),
              parts.get(generations.reference(GenerationsTable.PART, row)),
              generations.date(GenerationsTable.SAMPLES_FROM, row),
              generations.date(GenerationsTable.BUILD_FROM, row),
              generations.date(GenerationsTable.BUILD_UNTIL, row),
              generations.date(GenerationsTable.SUPPORT_UNTIL, row),
              before < 0 ? null : done[before],
              spec < 0 ? null : specs.get(spec));
    }
    List<Generation> list = new ArrayList<>(size);
    for (Generation generation : done) {
      if (generation != null) {
        list.add(generation);
      }
    }
    return list;
  }
}
