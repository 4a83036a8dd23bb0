package org.onshore.input.schema;

/** stock.csv. */
public final class StockTable {
  public static final Column SITE = Column.reference("site", "sites", "Where it lies.").must();
  public static final Column PART = Column.reference("part", "parts", "What lies there.").must();
  public static final Column QUANTITY =
      Column.number("quantity", "units of the part", "How much, when the program starts.").must();
  public static final Column ORIGIN =
      Column.of("origin", new Type.CountryCode(true), "Country where it was made.")
          .or(new Fallback.SiteCountry());

  public static final Table TABLE =
      Table.of("stock", "Units at sites when the program starts.", SITE, PART, QUANTITY, ORIGIN)
          .identifiedBy(Table.Repeats.ADD_UP, SITE, PART, ORIGIN);

  private StockTable() {}
}
