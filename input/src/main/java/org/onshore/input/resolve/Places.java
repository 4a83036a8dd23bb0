package org.onshore.input.resolve;

import java.util.List;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.SiteKind;
import org.onshore.domain.program.Workload;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Window;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.PartsTable;
import org.onshore.input.schema.SitesTable;

/** Sites and parts, to which nearly all other rows refer. */
final class Places {
  private static final List<SiteKind> KINDS = List.of(SiteKind.values());
  private final Rows sites;
  private final Rows parts;

  Places(Tables tables) {
    this.sites = tables.rows(SitesTable.TABLE);
    this.parts = tables.rows(PartsTable.TABLE);
  }

  Site site(int row) {
    return new Site(
        sites.text(SitesTable.SITE, row),
        sites.text(SitesTable.NAME, row),
        sites.choice(SitesTable.KIND, row, KINDS),
        sites.text(SitesTable.OWNER, row),
        new Country(sites.text(SitesTable.COUNTRY, row)),
        sites.text(SitesTable.STATE, row),
        sites.numberOrNull(SitesTable.LATITUDE, row),
        sites.numberOrNull(SitesTable.LONGITUDE, row),
        new Window(sites.date(SitesTable.OPENS, row), sites.date(SitesTable.CLOSES, row)),
        sites.numberOrNull(SitesTable.RECOVERY_DAYS, row));
  }

  Part part(int row, List<Workload> workloads) {
    int workload = parts.reference(PartsTable.WORKLOAD, row);
    boolean isUnnamed = workload >= 0 && !parts.isWritten(PartsTable.UNIT, row);
    return new Part(
        parts.text(PartsTable.PART, row),
        parts.text(PartsTable.NAME, row),
        parts.text(PartsTable.CATEGORY, row),
        isUnnamed ? "Mtok/s" : parts.text(PartsTable.UNIT, row),
        parts.flag(PartsTable.WHOLE, row),
        parts.number(PartsTable.COST_USD, row),
        parts.number(PartsTable.MASS_KG, row),
        parts.number(PartsTable.STEEL_KG, row),
        parts.number(PartsTable.ALUMINUM_KG, row),
        parts.number(PartsTable.COPPER_KG, row),
        parts.text(PartsTable.HTS, row),
        parts.flag(PartsTable.CRITICAL, row),
        parts.flag(PartsTable.COMMERCIAL_IT, row),
        parts.number(PartsTable.PROCESSING_PERFORMANCE, row),
        parts.number(PartsTable.MEMORY_BANDWIDTH_GB_PER_S, row),
        workload < 0 ? null : workloads.get(workload));
  }
}
