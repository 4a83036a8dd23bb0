package org.onshore.input.schema;

import org.onshore.domain.program.Precision;
import org.onshore.domain.program.WorkloadKind;

/** workloads.csv. */
public final class WorkloadsTable {
  private static final Range COUNT = Range.between(1, 1e9);
  public static final Column WORKLOAD = Column.key("workload", "Its name in every table.");
  public static final Column NAME =
      Column.text("name", "What people call it.").or(new Fallback.SameAsKey());
  public static final Column KIND =
      Column.choice("kind", WorkloadKind.class, "What the racks do.").must();
  public static final Column LAYERS =
      Column.whole("layers", "count", "Transformer layers.").within(COUNT).must();
  public static final Column HIDDEN =
      Column.whole("hidden", "count", "Width of the model.").within(COUNT).must();
  public static final Column FEEDFORWARD =
      Column.whole(
              "feedforward",
              "count",
              "Width of the feed-forward layer (of one expert, where there are experts).")
          .within(COUNT)
          .orSaid("4 times hidden");
  public static final Column GATED =
      Column.flag("gated", "Whether the feed-forward layer has a gate, so three matrices for two.")
          .orSaid("true unless feedforward is 4 times hidden");
  public static final Column HEADS =
      Column.whole("heads", "count", "Attention heads.").within(COUNT).must();
  public static final Column KV_HEADS =
      Column.whole("kv_heads", "count", "Heads of keys and values.")
          .within(COUNT)
          .orSaid("as many as heads");
  public static final Column VOCABULARY =
      Column.whole("vocabulary", "count", "Tokens the model knows.").within(COUNT).must();
  public static final Column EXPERTS =
      Column.whole("experts", "count", "Experts of a layer; 1 for a dense model.")
          .within(COUNT)
          .or("1");
  public static final Column EXPERTS_PER_TOKEN =
      Column.whole("experts_per_token", "count", "Experts that see a token.").within(COUNT).or("1");
  public static final Column PRECISION =
      Column.choice("precision", Precision.class, "Number format of matrix work.").or("bf16");
  public static final Column SEQUENCE_TOKENS =
      Column.whole("sequence_tokens", "tokens", "Length of a training sample.").or("0");
  public static final Column GLOBAL_BATCH_SEQUENCES =
      Column.whole("global_batch_sequences", "samples", "Training samples in a step.").or("0");
  public static final Column PROMPT_TOKENS =
      Column.whole("prompt_tokens", "tokens", "Read per request.").or("0");
  public static final Column OUTPUT_TOKENS =
      Column.whole("output_tokens", "tokens", "Written per request.").or("0");
  public static final Column FIRST_TOKEN_SECONDS =
      Column.number("first_token_seconds", "seconds", "Longest wait for the first token.")
          .within(Range.POSITIVE)
          .orSaid("no such target");
  public static final Column TOKEN_SECONDS =
      Column.number("token_seconds", "seconds", "Longest time per later token.")
          .within(Range.POSITIVE)
          .orSaid("no such target");

  public static final Table TABLE =
      Table.of(
          "workloads",
          "Models and how they are run.",
          WORKLOAD,
          NAME,
          KIND,
          LAYERS,
          HIDDEN,
          FEEDFORWARD,
          GATED,
          HEADS,
          KV_HEADS,
          VOCABULARY,
          EXPERTS,
          EXPERTS_PER_TOKEN,
          PRECISION,
          SEQUENCE_TOKENS,
          GLOBAL_BATCH_SEQUENCES,
          PROMPT_TOKENS,
          OUTPUT_TOKENS,
          FIRST_TOKEN_SECONDS,
          TOKEN_SECONDS);

  private WorkloadsTable() {}
}
