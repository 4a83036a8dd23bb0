package org.onshore.input.schema;

import org.onshore.domain.program.OccupationGroup;

/** occupations.csv. */
public final class OccupationsTable {
  public static final Column OCCUPATION =
      Column.of(
              "occupation",
              new Type.SocCode(),
              "Code of the Standard Occupational Classification (51-2022).")
          .must();
  public static final Column TITLE =
      Column.text("title", "What people call it.").or(new Fallback.SameAsKey());
  public static final Column GROUP =
      Column.choice("group", OccupationGroup.class, "Kind of work.").or("manufacturing");
  public static final Column HOURS_PER_YEAR =
      Column.number("hours_per_year", "hours per year", "Worked by one person.")
          .within(new Range(0, false, 8_784))
          .or("2080");
  public static final Column WAGE_USD_PER_YEAR =
      Column.number("wage_usd_per_year", "USD per year", "Mean wage.").orSaid("not known");
  public static final Column TRAINING_DAYS =
      Column.number("training_days", "days", "From hire to work.")
          .within(Range.between(0, 36_500))
          .or("0");
  public static final Column HIRES_PER_PERIOD =
      Column.number("hires_per_period", "people per period", "Most hires at one site.")
          .orSaid("no limit");

  public static final Table TABLE =
      Table.of(
          "occupations",
          "Occupations of the people at work.",
          OCCUPATION,
          TITLE,
          GROUP,
          HOURS_PER_YEAR,
          WAGE_USD_PER_YEAR,
          TRAINING_DAYS,
          HIRES_PER_PERIOD);

  private OccupationsTable() {}
}
