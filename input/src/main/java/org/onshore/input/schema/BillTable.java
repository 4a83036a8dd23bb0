package org.onshore.input.schema;

/** bill.csv. */
public final class BillTable {
  public static final Column PARENT =
      Column.reference("parent", "parts", "The part that is made.").must();
  public static final Column COMPONENT =
      Column.reference("component", "parts", "The part that goes into it.").must();
  public static final Column QUANTITY =
      Column.number("quantity", "units per unit of the parent", "How much of it goes in.")
          .within(Range.POSITIVE)
          .changesInTime()
          .must();
  public static final Column GROUP =
      Column.of("group", new Type.Name(), "Rows of one parent and group substitute for each other.")
          .orSaid("a group of its own");
  public static final Column VALID_FROM =
      Column.date("valid_from", "First day whose starts take it.").orSaid("always");
  public static final Column VALID_UNTIL =
      Column.date("valid_until", "First day whose starts no longer take it.").orSaid("never");

  public static final Table TABLE =
      Table.of(
              "bill",
              "What parts are made of.",
              PARENT,
              COMPONENT,
              QUANTITY,
              GROUP,
              VALID_FROM,
              VALID_UNTIL)
          .identifiedBy(Table.Repeats.ADD_UP, PARENT, COMPONENT, GROUP, VALID_FROM)
          .holds(VALID_FROM, VALID_UNTIL);

  private BillTable() {}
}
