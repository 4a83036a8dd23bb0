package org.onshore.input.schema;

import java.util.List;
import org.onshore.domain.program.TariffStacking;

/** tariffs.csv. */
public final class TariffsTable {
  public static final Column MEASURE =
      Column.of("measure", new Type.Name(), "The legal measure (301-cn).").must();
  public static final Column HTS_PREFIX =
      Column.of(
              "hts_prefix", new Type.HtsDigits(), "First digits of the numbers covered; * for all.")
          .word("*")
          .must();
  public static final Column ORIGIN =
      Column.of(
              "origin",
              new Type.CountryCode(true),
              "Country of origin covered; * for every foreign one.")
          .word("*")
          .must();
  public static final Column RATE =
      Column.number("rate", "share of customs value", "0.25 for 25 %.")
          .within(Range.between(0, 100))
          .changesInTime()
          .or("0");
  public static final Column VALID_FROM = Column.date("valid_from", "First date of entry.").must();
  public static final Column VALID_UNTIL =
      Column.date("valid_until", "First date of entry no longer covered.").orSaid("never");
  public static final Column BASE =
      Column.choice(
              "base",
              TariffStacking.class,
              "Add: the rate joins the others. Total_cap: the layer tops them up to the rate.")
          .or("add");
  public static final Column EXCLUDES =
      Column.of("excludes", new Type.Name(), "A measure that does not apply where this one does.")
          .orSaid("none");
  public static final Column EXCEPT_END_USE =
      Column.text(
          "except_end_use",
          "An end use it does not cover; us-data-center is what enters for a data center at home.");
  public static final Column MINIMUM_METAL_SHARE =
      Column.number(
              "minimum_metal_share", "share of mass", "Share of the metal from which it applies.")
          .within(Range.SHARE)
          .or("0");
  public static final Column METAL =
      Column.of(
              "metal",
              new Type.Choice(List.of("steel", "aluminum", "copper")),
              "The metal whose share counts.")
          .orSaid("no such gate");
  public static final Column CHIP =
      Column.flag(
          "chip",
          "Whether it covers only what holds a chip within the numbers of U.S. note 39(b).");

  public static final Table TABLE =
      Table.of(
              "tariffs",
              "Dated layers of duty on what crosses the home border.",
              MEASURE,
              HTS_PREFIX,
              ORIGIN,
              RATE,
              VALID_FROM,
              VALID_UNTIL,
              BASE,
              EXCLUDES,
              EXCEPT_END_USE,
              MINIMUM_METAL_SHARE,
              METAL,
              CHIP)
          .identifiedBy(Table.Repeats.CLASH, MEASURE, HTS_PREFIX, ORIGIN, METAL, VALID_FROM)
          .holds(VALID_FROM, VALID_UNTIL);

  private TariffsTable() {}
}
