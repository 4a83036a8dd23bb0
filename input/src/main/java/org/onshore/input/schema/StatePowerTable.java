package org.onshore.input.schema;

/** Electricity by state, shipped with Onshore: a table of ours, of no program. */
public final class StatePowerTable {
  public static final Column STATE = Column.key("state", "ISO 3166-2.");
  public static final Column NAME = Column.text("name", "What people call it.");
  public static final Column CO2_KG_PER_KWH =
      Column.number("co2_kg_per_kwh", "kg/kWh", "Emitted by what is generated there.").must();
  public static final Column GENERATION_MWH =
      Column.number("generation_mwh", "MWh", "Generated in the year.").must();
  public static final Column INDUSTRIAL_USD_PER_KWH =
      Column.number("industrial_usd_per_kwh", "USD/kWh", "Price to industry.").must();

  public static final Table TABLE =
      Table.of(
          "state_power",
          "Electricity of the states.",
          STATE,
          NAME,
          CO2_KG_PER_KWH,
          GENERATION_MWH,
          INDUSTRIAL_USD_PER_KWH);

  private StatePowerTable() {}
}
