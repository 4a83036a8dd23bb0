package org.onshore.input.schema;

/** rack_specs.csv. */
public final class RackSpecsTable {
  private static final Range COUNT = Range.POSITIVE;
  public static final Column SPEC = Column.key("spec", "Its name in every table.");
  public static final Column NAME =
      Column.text("name", "What people call it.").or(new Fallback.SameAsKey());
  public static final Column ACCELERATORS =
      Column.number("accelerators", "count", "Accelerators in the rack.").within(COUNT).must();
  public static final Column DENSE_BF16_PFLOPS =
      flops("dense_bf16_pflops", "Dense BF16 arithmetic of the rack.");
  public static final Column DENSE_FP8_PFLOPS =
      flops("dense_fp8_pflops", "Dense FP8 arithmetic of the rack.");
  public static final Column DENSE_FP4_PFLOPS =
      flops("dense_fp4_pflops", "Dense FP4 arithmetic of the rack.");
  public static final Column MEMORY_GB =
      Column.number("memory_gb", "GB", "High-bandwidth memory of the rack.").within(COUNT).must();
  public static final Column MEMORY_BANDWIDTH_GB_PER_S =
      Column.number("memory_bandwidth_gb_per_s", "GB/s", "Memory bandwidth of the rack.")
          .within(COUNT)
          .must();
  public static final Column SCALE_UP_GB_PER_S_PER_ACCELERATOR =
      Column.number(
              "scale_up_gb_per_s_per_accelerator",
              "GB/s",
              "Link within the scale-up domain, both directions together.")
          .within(COUNT)
          .must();
  public static final Column SCALE_OUT_GBIT_PER_S_PER_ACCELERATOR =
      Column.number(
              "scale_out_gbit_per_s_per_accelerator",
              "Gbit/s",
              "Link beyond the scale-up domain, one direction.")
          .within(COUNT)
          .must();
  public static final Column SCALE_UP_DOMAIN_ACCELERATORS =
      Column.number(
              "scale_up_domain_accelerators",
              "count",
              "Accelerators that reach each other by the scale-up network.")
          .within(COUNT)
          .orSaid("all of the rack");
  public static final Column POWER_KW =
      Column.number("power_kw", "kW", "Power of the rack at full load.").within(COUNT).must();
  public static final Column PRICE_USD =
      Column.number("price_usd", "USD per rack", "Price.").orSaid("not known");
  public static final Column TYPICAL_POWER_SHARE =
      Column.number(
              "typical_power_share", "share", "Part of power_kw drawn when all accelerators work.")
          .within(Range.SHARE)
          .or("0.7");
  public static final Column IDLE_POWER_SHARE =
      Column.number("idle_power_share", "share", "Part of power_kw drawn when none works.")
          .within(Range.SHARE)
          .or("0.3");
  public static final Column PUE =
      Column.number("pue", "kW per kW", "Power of the facility over power of the rack.")
          .within(Range.between(1, 10))
          .or("1.15");
  public static final Column LIFE_YEARS =
      Column.number("life_years", "years", "Over which the price is spread.").within(COUNT).or("5");
  public static final Column TRAINING_CALIBRATION =
      calibration("training_calibration", "Measured over modelled tokens per second in training.");
  public static final Column INFERENCE_CALIBRATION =
      calibration(
          "inference_calibration", "Measured over modelled tokens per second in inference.");
  public static final Column CONFIDENCE =
      Column.text("confidence", "How far the numbers are to be trusted.");
  public static final Column SOURCE = Column.text("source", "Where they are from.");

  public static final Table TABLE =
      Table.of(
          "rack_specs",
          "What racks are to a workload.",
          SPEC,
          NAME,
          ACCELERATORS,
          DENSE_BF16_PFLOPS,
          DENSE_FP8_PFLOPS,
          DENSE_FP4_PFLOPS,
          MEMORY_GB,
          MEMORY_BANDWIDTH_GB_PER_S,
          SCALE_UP_GB_PER_S_PER_ACCELERATOR,
          SCALE_OUT_GBIT_PER_S_PER_ACCELERATOR,
          SCALE_UP_DOMAIN_ACCELERATORS,
          POWER_KW,
          PRICE_USD,
          TYPICAL_POWER_SHARE,
          IDLE_POWER_SHARE,
          PUE,
          LIFE_YEARS,
          TRAINING_CALIBRATION,
          INFERENCE_CALIBRATION,
          CONFIDENCE,
          SOURCE);

  private RackSpecsTable() {}

  private static Column calibration(String name, String meaning) {
    return Column.number(name, "factor", meaning).within(COUNT).or("1");
  }

  private static Column flops(String name, String meaning) {
    return Column.number(name, "PFLOPS", meaning).within(COUNT).orSaid("not published");
  }
}
