package org.onshore.input.schema;

import java.util.List;
import org.onshore.domain.quantity.Bucket;

/** The fields of program.yaml. */
public final class ProgramFields {
  public static final String FILE = "program.yaml";

  public static final Column NAME =
      Column.text("name", "What people call the program.").or("program");
  public static final Column START = Column.date("start", "First day of period 0.").must();
  public static final Column BUCKET =
      Column.choice("bucket", Bucket.class, "Length of a period.").or("week");
  public static final Column PERIODS =
      Column.whole("periods", "periods", "How many are planned.")
          .within(Range.between(1, 10_000))
          .must();
  public static final Column HOME =
      Column.of("home", new Type.CountryCode(false), "The country whose content is domestic.")
          .or("US");
  public static final Column DISCOUNT_RATE_PER_YEAR =
      Column.number("discount_rate_per_year", "share per year", "0.08 for 8 %.")
          .within(Range.between(0, 10))
          .or("0");
  public static final Column HOLDING_RATE_PER_YEAR =
      Column.number("holding_rate_per_year", "share of part cost per year", "Cost of stock.")
          .within(Range.between(0, 10))
          .or("0");
  public static final Column LATE_COST_DEFAULT_USD =
      Column.number(
              "late_cost_default_usd",
              "USD per unit and period",
              "Cost of lateness where a demand says none.")
          .or("10000");
  public static final Column SHORT_COST_DEFAULT_USD =
      Column.number(
              "short_cost_default_usd",
              "USD per unit",
              "Cost of a unit never delivered where a demand says none.")
          .or("1000000");
  public static final Column CONTENT_RULES =
      Column.of(
              "content_rules",
              new Type.Several(new Type.Rule()),
              "Rules every content answer covers.")
          .orSaid("none");
  public static final Column GOALS =
      Column.of(
              "goals",
              new Type.Several(new Type.Choice(List.of("short", "late", "targets", "cost"))),
              "Solved one after the other in this order.")
          .orSaid("one weighted sum");
  public static final Column GOAL_SLACK =
      Column.number(
              "goal_slack",
              "share",
              "How much of a goal reached may be given up for those after it.")
          .within(Range.SHARE)
          .or("0");

  public static final List<Column> FIELDS =
      List.of(
          NAME,
          START,
          BUCKET,
          PERIODS,
          HOME,
          DISCOUNT_RATE_PER_YEAR,
          HOLDING_RATE_PER_YEAR,
          LATE_COST_DEFAULT_USD,
          SHORT_COST_DEFAULT_USD,
          CONTENT_RULES,
          GOALS,
          GOAL_SLACK);

  private ProgramFields() {}
}
