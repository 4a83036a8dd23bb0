package org.onshore.input.resolve;

import java.time.LocalDate;
import java.util.List;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.program.Site;
import org.onshore.domain.program.TransportMode;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.quantity.Profile;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.DemandTable;
import org.onshore.input.schema.LanesTable;
import org.onshore.input.schema.ReceiptsTable;
import org.onshore.input.schema.StockTable;

/** Rows about where parts are, where they go and where they are wanted. */
final class FlowRows {
  private static final List<TransportMode> MODES = List.of(TransportMode.values());
  private static final List<DemandKind> KINDS = List.of(DemandKind.values());

  private final Tables tables;
  private final Calendar calendar;
  private final double shortCostUsd;
  private final Rows demand;
  private final List<Site> sites;
  private final List<Part> parts;

  FlowRows(Tables tables, Calendar calendar, List<Site> sites, List<Part> parts) {
    this.tables = tables;
    this.calendar = calendar;
    this.shortCostUsd = tables.findSettings().orElseThrow().shortCostDefaultUsd();
    this.demand = tables.rows(DemandTable.TABLE);
    this.sites = sites;
    this.parts = parts;
  }

  List<Lane> lanes() {
    Rows rows = tables.rows(LanesTable.TABLE);
    return Resolver.list(
        rows,
        row -> {
          int part = rows.reference(LanesTable.PART, row);
          double capacity =
              rows.numberOr(LanesTable.CAPACITY_KG_PER_PERIOD, row, Double.POSITIVE_INFINITY);
          return new Lane(
              sites.get(rows.reference(LanesTable.FROM, row)),
              sites.get(rows.reference(LanesTable.TO, row)),
              part < 0 ? null : parts.get(part),
              rows.choice(LanesTable.MODE, row, MODES),
              Profile.constant(rows.number(LanesTable.DAYS, row)),
              Profile.constant(rows.number(LanesTable.COST_USD_PER_UNIT, row)),
              Profile.constant(rows.number(LanesTable.COST_USD_PER_KG, row)),
              Profile.constant(capacity),
              rows.number(LanesTable.CO2_KG_PER_KG, row));
        });
  }

  Demand demand(int row) {
    DemandKind kind = demand.choice(DemandTable.KIND, row, KINDS);
    double shortCost =
        kind == DemandKind.OPTION
            ? 0
            : demand.numberOr(DemandTable.SHORT_COST_USD, row, shortCostUsd);
    return new Demand(
        demand.text(DemandTable.DEMAND, row),
        parts.get(demand.reference(DemandTable.PART, row)),
        sites.get(demand.reference(DemandTable.SITE, row)),
        period(demand, DemandTable.DUE, row),
        demand.number(DemandTable.QUANTITY, row),
        demand.text(DemandTable.SECTOR, row),
        kind,
        (int) demand.number(DemandTable.PRIORITY, row),
        demand.number(DemandTable.VALUE_USD, row),
        demand.number(DemandTable.LATE_COST_USD_PER_PERIOD, row),
        shortCost,
        latest(row),
        demand.text(DemandTable.RULE, row));
  }

  /** The last period of the horizon where nothing is said, or a day past its end. */
  private Period latest(int row) {
    LocalDate latest = demand.date(DemandTable.LATEST, row);
    return latest == null ? calendar.last() : calendar.find(latest).orElseGet(calendar::last);
  }

  private Period period(Rows rows, Column column, int row) {
    LocalDate date = rows.date(column, row);
    if (date == null) {
      throw new IllegalStateException(column.name() + " is blank in " + rows.where(row));
    }
    return calendar.find(date).orElseThrow();
  }

  List<OpeningStock> stock() {
    Rows rows = tables.rows(StockTable.TABLE);
    return Resolver.list(
        rows,
        row -> {
          Site site = sites.get(rows.reference(StockTable.SITE, row));
          return new OpeningStock(
              site,
              parts.get(rows.reference(StockTable.PART, row)),
              rows.number(StockTable.QUANTITY, row),
              origin(rows.text(StockTable.ORIGIN, row), site));
        });
  }

  List<Receipt> receipts() {
    Rows rows = tables.rows(ReceiptsTable.TABLE);
    return Resolver.list(
        rows,
        row -> {
          Site site = sites.get(rows.reference(ReceiptsTable.SITE, row));
          return new Receipt(
              site,
              parts.get(rows.reference(ReceiptsTable.PART, row)),
              period(rows, ReceiptsTable.ARRIVES, row),
              rows.number(ReceiptsTable.QUANTITY, row),
              origin(rows.text(ReceiptsTable.ORIGIN, row), site));
        });
  }

  private static Country origin(String code, Site site) {
    return code.isEmpty() ? site.country() : new Country(code);
  }
}
