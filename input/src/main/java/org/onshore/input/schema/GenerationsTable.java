package org.onshore.input.schema;

/** generations.csv. */
public final class GenerationsTable {
  public static final Column GENERATION = Column.key("generation", "Its name in every table.");
  public static final Column NAME =
      Column.text("name", "What people call it.").or(new Fallback.SameAsKey());
  public static final Column PART = Column.reference("part", "parts", "The rack.").must();
  public static final Column SAMPLES_FROM =
      Column.date("samples_from", "First day of samples.").orSaid("no limit");
  public static final Column BUILD_FROM =
      Column.date("build_from", "First day of volume.").orSaid("no limit");
  public static final Column BUILD_UNTIL =
      Column.date("build_until", "First day on which none is started any more.").orSaid("never");
  public static final Column SUPPORT_UNTIL =
      Column.date("support_until", "First day on which stock of its own parts is obsolete.")
          .orSaid("never");
  public static final Column SUPERSEDES =
      Column.reference("supersedes", "generations", "The generation it takes over from.")
          .orSaid("none");
  public static final Column SPEC =
      Column.reference("spec", "rack_specs", "What the rack does for a workload.").orSaid("none");

  public static final Table TABLE =
      Table.of(
              "generations",
              "Rack products over their lives.",
              GENERATION,
              NAME,
              PART,
              SAMPLES_FROM,
              BUILD_FROM,
              BUILD_UNTIL,
              SUPPORT_UNTIL,
              SUPERSEDES,
              SPEC)
          .holds(BUILD_FROM, BUILD_UNTIL);

  private GenerationsTable() {}
}
