package org.onshore.input.schema;

import org.onshore.domain.rack.Software;

/** The accelerators shipped with Onshore: a table of ours, of no program. */
public final class AcceleratorsTable {
  public static final Column ACCELERATOR = Column.key("accelerator", "Its name.");
  public static final Column ALIASES =
      Column.text("aliases", "Other names, separated by semicolons.");
  public static final Column BF16_TFLOPS = tflops("dense_bf16_tflops").must();
  public static final Column FP8_TFLOPS = tflops("dense_fp8_tflops").or("0");
  public static final Column FP4_TFLOPS = tflops("dense_fp4_tflops").or("0");
  public static final Column VECTOR_TFLOPS = tflops("vector_tflops").must();
  public static final Column BF16_CEILING = ceiling("bf16_ceiling");
  public static final Column FP8_CEILING = ceiling("fp8_ceiling");
  public static final Column FP4_CEILING = ceiling("fp4_ceiling");
  public static final Column MEMORY_GIB =
      Column.number("memory_gib", "GiB", "High-bandwidth memory.").must();
  public static final Column MEMORY_GB_PER_S =
      Column.number("memory_gb_per_s", "GB/s", "Memory bandwidth.").must();
  public static final Column SCALE_UP_GB_PER_S =
      Column.number("scale_up_gb_per_s", "GB/s", "Scale-up links, one direction.").must();
  public static final Column SCALE_UP_DOMAIN =
      Column.whole("scale_up_domain", "count", "Accelerators the scale-up network joins.").must();
  public static final Column SCALE_OUT_GB_PER_S =
      Column.number("scale_out_gb_per_s", "GB/s", "Network beyond, one direction.").must();
  public static final Column SOFTWARE =
      Column.choice("software", Software.class, "What usually runs on it.").or("current");
  public static final Column CONFIDENCE =
      Column.text("confidence", "How far the numbers are to be trusted.");
  public static final Column SOURCE = Column.text("source", "Where they are from.");

  public static final Table TABLE =
      Table.of(
          "accelerators",
          "Accelerators that runs name.",
          ACCELERATOR,
          ALIASES,
          BF16_TFLOPS,
          FP8_TFLOPS,
          FP4_TFLOPS,
          VECTOR_TFLOPS,
          BF16_CEILING,
          FP8_CEILING,
          FP4_CEILING,
          MEMORY_GIB,
          MEMORY_GB_PER_S,
          SCALE_UP_GB_PER_S,
          SCALE_UP_DOMAIN,
          SCALE_OUT_GB_PER_S,
          SOFTWARE,
          CONFIDENCE,
          SOURCE);

  private AcceleratorsTable() {}

  private static Column tflops(String name) {
    return Column.number(name, "TFLOPS", "Dense arithmetic.");
  }

  private static Column ceiling(String name) {
    return Column.number(name, "share", "Part of the peak that long matrix products reach.")
        .within(Range.SHARE)
        .or("0.75");
  }
}
