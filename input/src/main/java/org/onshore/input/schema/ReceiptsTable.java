package org.onshore.input.schema;

/** receipts.csv. */
public final class ReceiptsTable {
  public static final Column SITE = Column.reference("site", "sites", "Where it goes.").must();
  public static final Column PART = Column.reference("part", "parts", "What comes.").must();
  public static final Column ARRIVES =
      Column.date("arrives", "A day of the period from which it is available.")
          .changesInTime()
          .must();
  public static final Column QUANTITY =
      Column.number("quantity", "units of the part", "How much.").changesInTime().must();
  public static final Column ORIGIN =
      Column.of("origin", new Type.CountryCode(true), "Country where it was made.")
          .or(new Fallback.SiteCountry());

  public static final Table TABLE =
      Table.of(
              "receipts",
              "Units already under way when the program starts.",
              SITE,
              PART,
              ARRIVES,
              QUANTITY,
              ORIGIN)
          .identifiedBy(Table.Repeats.ADD_UP, SITE, PART, ARRIVES, ORIGIN);

  private ReceiptsTable() {}
}
