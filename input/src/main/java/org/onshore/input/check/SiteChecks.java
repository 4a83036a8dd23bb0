package org.onshore.input.check;

import java.util.List;
import org.onshore.domain.program.ResourceKind;
import org.onshore.domain.program.SiteKind;
import org.onshore.domain.quantity.Calendar;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.DemandTable;
import org.onshore.input.schema.LanesTable;
import org.onshore.input.schema.ProcessesTable;
import org.onshore.input.schema.ResourcesTable;
import org.onshore.input.schema.SitesTable;

/** Things that do not fit the site they stand at. */
final class SiteChecks implements Check {
  static final Rule CLOSED_SITE =
      Rule.warning(
          "closed-site",
          "A process or a demand is at a site that is closed in every period of the horizon.",
          "sites.csv\nsite,kind,country,opens\nFAB,factory,US,2029-01-01\nDC,datacenter,US,",
          "Correct opens and closes of the site; or exclude the row.");
  static final Rule STATE_OF_ANOTHER_COUNTRY =
      Rule.error(
          "state-of-another-country",
          "The state of a site is not in the site's country.",
          "sites.csv\nsite,kind,country,state\nFAB,factory,MX,US-TX\nDC,datacenter,US,",
          "Correct one of the two.");
  static final Rule LEVEL_RESOURCE_SITE =
      Rule.warning(
          "level-resource-site",
          "A level resource is used up for good, as megawatts by racks; it stands at a data center"
              + " as a rule, and this one does not.",
          "resources.csv\nresource,site,capacity_per_period,kind\nLINE,FAB,40,level",
          "Make it a flow, or move it.");
  static final Rule LANE_TO_ITSELF =
      Rule.error(
          "lane-to-itself",
          "A lane ends where it begins.",
          "lanes.csv\nfrom,to\nFAB,DC\nFAB,FAB",
          "Correct one of the sites, or delete the row.");

  @Override
  public List<Rule> rules() {
    return List.of(CLOSED_SITE, STATE_OF_ANOTHER_COUNTRY, LEVEL_RESOURCE_SITE, LANE_TO_ITSELF);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    checkStates(tables.rows(SitesTable.TABLE), findings);
    checkLevels(tables, findings);
    checkLanes(tables.rows(LanesTable.TABLE), findings);
    tables.findCalendar().ifPresent(calendar -> checkOpen(tables, calendar, findings));
  }

  private static void checkStates(Rows sites, Findings findings) {
    for (int row = 0; row < sites.size(); row++) {
      String state = sites.text(SitesTable.STATE, row);
      String country = sites.text(SitesTable.COUNTRY, row);
      if (!state.isEmpty() && !country.isEmpty() && !state.startsWith(country + "-")) {
        findings.add(
            STATE_OF_ANOTHER_COUNTRY,
            sites.place(SitesTable.STATE, row),
            state,
            "the state " + state + " is not in the country " + country,
            "the country is " + state.substring(0, 2));
      }
    }
  }

  private static void checkLevels(Tables tables, Findings findings) {
    Rows resources = tables.rows(ResourcesTable.TABLE);
    Rows sites = tables.rows(SitesTable.TABLE);
    for (int row = 0; row < resources.size(); row++) {
      int site = resources.reference(ResourcesTable.SITE, row);
      if (site >= 0
          && resources.is(ResourcesTable.KIND, row, ResourceKind.LEVEL)
          && !sites.is(SitesTable.KIND, site, SiteKind.DATACENTER)) {
        findings.add(
            LEVEL_RESOURCE_SITE,
            resources.place(ResourcesTable.KIND, row),
            "level",
            "'%s' is a level, used up for good, but '%s' is no data center"
                .formatted(
                    resources.text(ResourcesTable.RESOURCE, row),
                    sites.text(SitesTable.SITE, site)),
            "flow, if it is there anew in every period");
      }
    }
  }

  private static void checkLanes(Rows lanes, Findings findings) {
    for (int row = 0; row < lanes.size(); row++) {
      int from = lanes.reference(LanesTable.FROM, row);
      if (from >= 0 && from == lanes.reference(LanesTable.TO, row)) {
        String site = lanes.written(LanesTable.TO, row);
        findings.add(
            LANE_TO_ITSELF,
            lanes.place(LanesTable.TO, row),
            site,
            "the lane goes from '" + site + "' to itself",
            "another site is meant");
      }
    }
  }

  private static void checkOpen(Tables tables, Calendar calendar, Findings findings) {
    Rows sites = tables.rows(SitesTable.TABLE);
    boolean[] closed = new boolean[sites.size()];
    long last = calendar.firstDay(calendar.last()).toEpochDay();
    long start = calendar.start().toEpochDay();
    for (int site = 0; site < closed.length; site++) {
      boolean late =
          sites.hasDay(SitesTable.OPENS, site) && sites.day(SitesTable.OPENS, site) > last;
      boolean early =
          sites.hasDay(SitesTable.CLOSES, site) && sites.day(SitesTable.CLOSES, site) <= start;
      closed[site] = late || early;
    }
    checkOpen(tables.rows(ProcessesTable.TABLE), ProcessesTable.SITE, closed, findings);
    checkOpen(tables.rows(DemandTable.TABLE), DemandTable.SITE, closed, findings);
  }

  private static void checkOpen(Rows rows, Column column, boolean[] closed, Findings findings) {
    for (int row = 0; row < rows.size(); row++) {
      int site = rows.reference(column, row);
      if (site >= 0 && closed[site]) {
        String name = rows.written(column, row);
        findings.add(
            CLOSED_SITE,
            rows.place(column, row),
            name,
            "'" + name + "' is closed in every period of the horizon",
            "its opens or closes in sites.csv is of another year");
      }
    }
  }
}
