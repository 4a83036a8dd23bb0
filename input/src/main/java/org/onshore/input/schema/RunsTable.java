package org.onshore.input.schema;

/** Training runs to evaluate: a file of its own, of no program. */
public final class RunsTable {
  private static final Range COUNT = Range.between(1, 1e9);
  public static final Column RUN = Column.text("run", "What it is called.");
  public static final Column SYSTEM = Column.text("system", "Accelerator or rack.").must();
  public static final Column ACCELERATORS = count("accelerators", "How many it runs on.").must();
  public static final Column PRECISION =
      Column.text("precision", "Number format of matrix work: bf16 (or fp16), fp8, fp4.")
          .or("bf16");
  public static final Column LAYERS = count("layers", "Transformer layers.").must();
  public static final Column HIDDEN = count("hidden", "Width of the model.").must();
  public static final Column FEEDFORWARD =
      count("feedforward", "Width of the feed-forward layer, of one expert if there are experts.")
          .orSaid("4 times hidden");
  public static final Column GATED =
      Column.flag("gated", "Whether the feed-forward layer has a gate.")
          .orSaid("true unless feedforward is 4 times hidden");
  public static final Column HEADS = count("heads", "Attention heads.").must();
  public static final Column KV_HEADS =
      count("kv_heads", "Heads of keys and values.").orSaid("as many as heads");
  public static final Column SEQ = count("seq", "Tokens of a sample.").must();
  public static final Column VOCAB = count("vocab", "Tokens the model knows.").must();
  public static final Column TP = searched("tp", "Tensor parallel.");
  public static final Column PP = searched("pp", "Pipeline stages.");
  public static final Column DP = searched("dp", "Replicas.");
  public static final Column CP =
      count("cp", "Context parallel.").orSaid("1 if tp, pp and dp are given, else the best found");
  public static final Column EP = searched("ep", "Expert parallel, out of dp.");
  public static final Column GLOBAL_BATCH = count("global_batch", "Samples of a step.").must();
  public static final Column MICROBATCH =
      searched("microbatch", "Samples that go through at once.");
  public static final Column INTERLEAVE =
      searched("interleave", "Pieces of the model a stage holds.");
  public static final Column RECOMPUTE =
      Column.text("recompute", "What is computed again: none, selective, full.")
          .orSaid("the best found");
  public static final Column EXPERTS =
      Column.whole("experts", "count", "Experts of a layer; 0 or 1 for a dense model.").or("1");
  public static final Column TOP_K =
      Column.whole("top_k", "count", "Experts that see a token.").or("1");
  public static final Column MEASURED_STEP_SECONDS =
      Column.number("measured_step_seconds", "seconds", "What a step took in fact.")
          .within(Range.POSITIVE);

  public static final Table TABLE =
      Table.of(
          "runs",
          "Training runs.",
          RUN,
          SYSTEM,
          ACCELERATORS,
          PRECISION,
          LAYERS,
          HIDDEN,
          FEEDFORWARD,
          GATED,
          HEADS,
          KV_HEADS,
          SEQ,
          VOCAB,
          TP,
          PP,
          DP,
          CP,
          EP,
          GLOBAL_BATCH,
          MICROBATCH,
          INTERLEAVE,
          RECOMPUTE,
          EXPERTS,
          TOP_K,
          MEASURED_STEP_SECONDS);

  private RunsTable() {}

  private static Column count(String name, String meaning) {
    return Column.whole(name, "count", meaning).within(COUNT);
  }

  private static Column searched(String name, String meaning) {
    return count(name, meaning).orSaid("the best found");
  }
}
