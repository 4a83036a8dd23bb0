package org.onshore.input.schema;

/** parts.csv. */
public final class PartsTable {
  public static final Column PART = Column.key("part", "Its name in every table.");
  public static final Column NAME =
      Column.text("name", "What people call it.").or(new Fallback.SameAsKey());
  public static final Column CATEGORY =
      Column.text("category", "Kind of part (cabling, cooling, power, board), for grouping.");
  public static final Column UNIT =
      Column.text("unit", "What one of it is; Mtok/s where it has a workload.").or("piece");
  public static final Column WHOLE =
      Column.flag("whole", "Whether it is delivered in whole units only.");
  public static final Column COST_USD =
      Column.number("cost_usd", "USD per unit", "Standard cost.").must();
  public static final Column MASS_KG =
      Column.number("mass_kg", "kg per unit", "Mass; what lanes weigh.").or("0");
  public static final Column STEEL_KG =
      Column.number("steel_kg", "kg per unit", "Steel in it.").or("0");
  public static final Column ALUMINUM_KG =
      Column.number("aluminum_kg", "kg per unit", "Aluminum in it.").or("0");
  public static final Column COPPER_KG =
      Column.number("copper_kg", "kg per unit", "Copper in it.").or("0");
  public static final Column HTS =
      Column.of("hts", new Type.HtsDigits(), "Harmonized Tariff Schedule number.");
  public static final Column CRITICAL =
      Column.flag("critical", "A critical component in the sense of FAR 25.105.");
  public static final Column COMMERCIAL_IT =
      Column.flag(
          "commercial_it", "Commercial information technology in the sense of FAR 25.103(e).");
  public static final Column PROCESSING_PERFORMANCE =
      Column.number(
              "processing_performance",
              "TPP",
              "Total processing performance of its largest integrated circuit.")
          .or("0");
  public static final Column MEMORY_BANDWIDTH_GB_PER_S =
      Column.number(
              "memory_bandwidth_gb_per_s",
              "GB/s",
              "Memory bandwidth of its largest integrated circuit.")
          .or("0");
  public static final Column WORKLOAD =
      Column.reference(
              "workload",
              "workloads",
              "A unit is a million tokens per second on this workload, trained or written: racks of"
                  + " any generation are put to work for it where it is demanded.")
          .orSaid("a thing");

  public static final Table TABLE =
      Table.of(
          "parts",
          "Anything made, bought or delivered, racks included.",
          PART,
          NAME,
          CATEGORY,
          UNIT,
          WHOLE,
          COST_USD,
          MASS_KG,
          STEEL_KG,
          ALUMINUM_KG,
          COPPER_KG,
          HTS,
          CRITICAL,
          COMMERCIAL_IT,
          PROCESSING_PERFORMANCE,
          MEMORY_BANDWIDTH_GB_PER_S,
          WORKLOAD);

  private PartsTable() {}
}
