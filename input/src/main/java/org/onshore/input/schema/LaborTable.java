package org.onshore.input.schema;

/** labor.csv. */
public final class LaborTable {
  public static final Column SITE = Column.reference("site", "sites", "Where.").must();
  public static final Column PROCESS =
      Column.reference("process", "processes", "The process it is for.").orSaid("not by a process");
  public static final Column RESOURCE =
      Column.reference("resource", "resources", "The resource it is for.")
          .orSaid("fixed staff, if process is blank too");
  public static final Column OCCUPATION =
      Column.reference("occupation", "occupations", "Who does it.").must();
  public static final Column HOURS_PER_UNIT =
      Column.number(
              "hours_per_unit", "hours per unit", "Per unit started, or of the resource used.")
          .or("0");
  public static final Column HEADCOUNT =
      Column.number("headcount", "people", "Fixed staff.").or("0");
  public static final Column INDUSTRY = Column.text("industry", "BEA code of the employer.");

  public static final Table TABLE =
      Table.of(
              "labor",
              "Work at sites: of a process or a resource by what they do, or fixed staff.",
              SITE,
              PROCESS,
              RESOURCE,
              OCCUPATION,
              HOURS_PER_UNIT,
              HEADCOUNT,
              INDUSTRY)
          .identifiedBy(Table.Repeats.ADD_UP, SITE, PROCESS, RESOURCE, OCCUPATION, INDUSTRY);

  private LaborTable() {}
}
