package org.onshore.input.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onshore.domain.program.HazardScope;
import org.onshore.domain.program.TransportMode;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.row.TablesReader;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.HazardsTable;
import org.onshore.input.schema.LanesTable;
import org.onshore.input.schema.PartsTable;
import org.onshore.input.schema.ProposalsTable;
import org.onshore.input.schema.SitesTable;

/** Hazards that strike nothing, or for no time. */
final class HazardChecks implements Check {
  static final Rule HAZARD_NAMES_NOTHING =
      Rule.error(
          "hazard-names-nothing",
          "A hazard strikes a site, state, country, lane, part or owner that the program does not"
              + " have, so that it would never be felt.",
          "hazards.csv\nhazard,scope_kind,scope,events_per_year,duration_days_mode,capacity_lost\n"
              + "H1,country,TW,0.1,30,0.8",
          "Correct scope or scope_kind; or exclude the row.");
  static final Rule DURATION_ORDER =
      Rule.error(
          "duration-order",
          "The durations of a hazard are not in order: low, mode, high.",
          "hazards.csv\nhazard,scope_kind,scope,events_per_year,duration_days_low,"
              + "duration_days_mode,duration_days_high,capacity_lost\nH1,site,FAB,0.1,30,20,60,0.8",
          "Sort them.");
  static final Rule NO_DURATION =
      Rule.warning(
          "no-duration",
          "A hazard says no duration, so it is over as it begins.",
          "hazards.csv\nhazard,scope_kind,scope,events_per_year,capacity_lost\nH1,site,FAB,0.1,0.8",
          "Give duration_days_mode at least.");

  @Override
  public List<Rule> rules() {
    return List.of(HAZARD_NAMES_NOTHING, DURATION_ORDER, NO_DURATION);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows hazards = tables.rows(HazardsTable.TABLE);
    for (HazardScope kind : HazardScope.values()) {
      Set<String> names = new LinkedHashSet<>();
      for (int row = 0; row < hazards.size(); row++) {
        if (hazards.is(HazardsTable.SCOPE_KIND, row, kind)) {
          if (names.isEmpty()) {
            names = names(tables, kind);
          }
          checkScope(hazards, row, kind, names, findings);
        }
      }
    }
    for (int row = 0; row < hazards.size(); row++) {
      checkDuration(hazards, row, findings);
    }
  }

  private static void checkScope(
      Rows hazards, int row, HazardScope kind, Set<String> names, Findings findings) {
    String scope = hazards.text(HazardsTable.SCOPE, row);
    if (!scope.isEmpty() && !names.contains(scope)) {
      findings.add(
          HAZARD_NAMES_NOTHING,
          hazards.place(HazardsTable.SCOPE, row),
          scope,
          "no %s is '%s'".formatted(word(kind), scope),
          advice(scope, names));
    }
  }

  private static String advice(String scope, Set<String> names) {
    String way = scope.substring(0, Math.max(0, scope.indexOf(':')));
    return names.contains(way)
        ? "'" + way + "', by whatever mode"
        : TablesReader.findNearest(scope, new ArrayList<>(names))
            .orElse("another scope_kind is meant");
  }

  private static String word(HazardScope kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Set<String> names(Tables tables, HazardScope kind) {
    Rows sites = tables.rows(SitesTable.TABLE);
    return switch (kind) {
      case SITE -> column(sites, SitesTable.SITE);
      case STATE -> column(sites, SitesTable.STATE);
      case COUNTRY -> column(sites, SitesTable.COUNTRY);
      case PART -> column(tables.rows(PartsTable.TABLE), PartsTable.PART);
      case LANE -> lanes(tables);
      case OWNER -> {
        Set<String> owners = column(sites, SitesTable.OWNER);
        owners.addAll(column(tables.rows(ProposalsTable.TABLE), ProposalsTable.OWNER));
        yield owners;
      }
    };
  }

  private static Set<String> column(Rows rows, Column column) {
    Set<String> texts = new LinkedHashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      texts.add(rows.text(column, row));
    }
    texts.remove("");
    return texts;
  }

  private static Set<String> lanes(Tables tables) {
    Rows lanes = tables.rows(LanesTable.TABLE);
    Set<String> names = new LinkedHashSet<>();
    for (int row = 0; row < lanes.size(); row++) {
      String way = lanes.written(LanesTable.FROM, row) + ">" + lanes.written(LanesTable.TO, row);
      names.add(way);
      for (TransportMode mode : TransportMode.values()) {
        if (lanes.is(LanesTable.MODE, row, mode)) {
          names.add(way + ":" + mode.name().toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  private static void checkDuration(Rows hazards, int row, Findings findings) {
    double low = hazards.number(HazardsTable.DURATION_DAYS_LOW, row);
    double mode = hazards.number(HazardsTable.DURATION_DAYS_MODE, row);
    double high = hazards.number(HazardsTable.DURATION_DAYS_HIGH, row);
    if (low > mode || mode > high || low > high) {
      Column at =
          low > mode || low > high
              ? HazardsTable.DURATION_DAYS_LOW
              : HazardsTable.DURATION_DAYS_MODE;
      findings.add(
          DURATION_ORDER,
          hazards.place(at, row),
          hazards.written(at, row),
          "the durations are not in order: low %s, mode %s, high %s"
              .formatted(
                  said(hazards, HazardsTable.DURATION_DAYS_LOW, row),
                  said(hazards, HazardsTable.DURATION_DAYS_MODE, row),
                  said(hazards, HazardsTable.DURATION_DAYS_HIGH, row)),
          "two of them are the wrong way round");
    }
    boolean none =
        !hazards.isWritten(HazardsTable.DURATION_DAYS_LOW, row)
            && !hazards.isWritten(HazardsTable.DURATION_DAYS_MODE, row)
            && !hazards.isWritten(HazardsTable.DURATION_DAYS_HIGH, row);
    if (none) {
      findings.add(
          NO_DURATION,
          hazards.place(HazardsTable.HAZARD, row),
          hazards.text(HazardsTable.HAZARD, row),
          "'" + hazards.text(HazardsTable.HAZARD, row) + "' says no duration",
          "duration_days_low, duration_days_mode and duration_days_high are missing");
    }
  }

  private static String said(Rows hazards, Column column, int row) {
    return hazards.isWritten(column, row) ? hazards.written(column, row) : "not said";
  }
}
