package org.onshore.input.schema;

import org.onshore.domain.program.SiteKind;

/** sites.csv. */
public final class SitesTable {
  public static final Column SITE = Column.key("site", "Its name in every table.");
  public static final Column NAME =
      Column.text("name", "What people call it.").or(new Fallback.SameAsKey());
  public static final Column KIND =
      Column.choice("kind", SiteKind.class, "What the site is for.").must();
  public static final Column OWNER = Column.text("owner", "The company that runs it.");
  public static final Column COUNTRY =
      Column.of("country", new Type.CountryCode(false), "Where it stands.").must();
  public static final Column STATE =
      Column.of("state", new Type.StateCode(), "State or province where it stands (US-TX).");
  public static final Column LATITUDE =
      Column.number("latitude", "degrees north", "For the map.").within(Range.between(-90, 90));
  public static final Column LONGITUDE =
      Column.number("longitude", "degrees east", "For the map.").within(Range.between(-180, 180));
  public static final Column OPENS =
      Column.date("opens", "First day on which anything happens here.").orSaid("always open");
  public static final Column CLOSES =
      Column.date("closes", "First day on which nothing happens any more.").orSaid("never closes");
  public static final Column RECOVERY_DAYS =
      Column.number("recovery_days", "days", "Time to full capacity after an outage.");

  public static final Table TABLE =
      Table.of(
              "sites",
              "Places where parts are made, kept or delivered.",
              SITE,
              NAME,
              KIND,
              OWNER,
              COUNTRY,
              STATE,
              LATITUDE,
              LONGITUDE,
              OPENS,
              CLOSES,
              RECOVERY_DAYS)
          .holds(OPENS, CLOSES);

  private SitesTable() {}
}
