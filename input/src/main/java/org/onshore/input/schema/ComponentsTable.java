package org.onshore.input.schema;

import java.util.List;

/** A list of the components of an end product, for a content rule without a plan. */
public final class ComponentsTable {
  public static final Column COMPONENT =
      Column.of("component", new Type.Name(), "What it is.").must();
  public static final Column ORIGIN =
      Column.of("origin", new Type.CountryCode(true), "Where it was made; blank is foreign.")
          .word("unknown")
          .orSaid("unknown, which is foreign");
  public static final Column KIND =
      Column.of(
              "kind",
              new Type.Choice(List.of("bought", "made")),
              "Bought, or made by the manufacturer of the end product.")
          .or("bought");
  public static final Column COST_USD =
      Column.number("cost_usd", "USD", "Acquisition cost, or all cost of making it.").must();
  public static final Column FREIGHT_USD =
      Column.number("freight_usd", "USD", "To the place where it becomes part.").or("0");
  public static final Column DUTY_USD = Column.number("duty_usd", "USD", "Duty on it.").or("0");
  public static final Column PROFIT_USD =
      Column.number("profit_usd", "USD", "The maker's own profit in its cost.").or("0");
  public static final Column IRON_STEEL_USD =
      Column.number("iron_steel_usd", "USD", "Iron and steel in its cost.").or("0");
  public static final Column FASTENER = Column.flag("fastener", "A fastener sold off the shelf.");
  public static final Column TIER_BELOW_FOREIGN_SHARE =
      Column.number("tier_below_foreign_share", "share", "Foreign share of what it is made of.")
          .within(Range.SHARE)
          .or("0");

  public static final Table TABLE =
      Table.of(
          "components",
          "Components of an end product.",
          COMPONENT,
          ORIGIN,
          KIND,
          COST_USD,
          FREIGHT_USD,
          DUTY_USD,
          PROFIT_USD,
          IRON_STEEL_USD,
          FASTENER,
          TIER_BELOW_FOREIGN_SHARE);

  private ComponentsTable() {}
}
