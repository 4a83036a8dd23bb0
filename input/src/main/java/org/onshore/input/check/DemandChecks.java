package org.onshore.input.check;

import java.util.List;
import org.onshore.domain.program.DemandKind;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.schema.DemandTable;
import org.onshore.input.schema.PartsTable;

/** Demand that contradicts itself or its part. */
final class DemandChecks implements Check {
  static final Rule LATEST_BEFORE_DUE =
      Rule.error(
          "latest-before-due",
          "A demand may be delivered until a day before it falls due, so never.",
          "demand.csv\ndemand,part,site,due,quantity,latest\nD1,RACK,DC,2027-02-01,4,2027-01-11",
          "Swap the dates.");
  static final Rule FRACTIONAL_DEMAND =
      Rule.warning(
          "fractional-demand",
          "A part that is delivered in whole units only is demanded in a fraction; the fraction"
              + " stays short.",
          "demand.csv\ndemand,part,site,due,quantity\nD1,RACK,DC,2027-02-01,4.5\n"
              + "parts.csv\npart,cost_usd,whole\nCHIP,100,\nRACK,1000,true",
          "Round the quantity.");
  static final Rule WORTHLESS_OPTION =
      Rule.warning(
          "worthless-option",
          "An option is delivered only for its value, and this one has none.",
          "demand.csv\ndemand,part,site,due,quantity,kind\nD1,RACK,DC,2027-02-01,4,option",
          "Give it value_usd.");

  @Override
  public List<Rule> rules() {
    return List.of(LATEST_BEFORE_DUE, FRACTIONAL_DEMAND, WORTHLESS_OPTION);
  }

  @Override
  public void check(Tables tables, Findings findings) {
    Rows demand = tables.rows(DemandTable.TABLE);
    Rows parts = tables.rows(PartsTable.TABLE);
    for (int row = 0; row < demand.size(); row++) {
      checkLatest(demand, row, findings);
      checkQuantity(demand, parts, row, findings);
      if (demand.is(DemandTable.KIND, row, DemandKind.OPTION)
          && demand.number(DemandTable.VALUE_USD, row) == 0) {
        findings.add(
            WORTHLESS_OPTION,
            demand.place(DemandTable.KIND, row),
            "option",
            "the option '"
                + demand.text(DemandTable.DEMAND, row)
                + "' has no value_usd, so it is never delivered",
            "value_usd is missing");
      }
    }
  }

  private static void checkLatest(Rows demand, int row, Findings findings) {
    if (demand.hasDay(DemandTable.LATEST, row)
        && demand.day(DemandTable.LATEST, row) < demand.day(DemandTable.DUE, row)) {
      String latest = demand.written(DemandTable.LATEST, row);
      findings.add(
          LATEST_BEFORE_DUE,
          demand.place(DemandTable.LATEST, row),
          latest,
          "latest %s is before due %s".formatted(latest, demand.written(DemandTable.DUE, row)),
          "the two are the wrong way round");
    }
  }

  private static void checkQuantity(Rows demand, Rows parts, int row, Findings findings) {
    int part = demand.reference(DemandTable.PART, row);
    double quantity = demand.number(DemandTable.QUANTITY, row);
    if (part >= 0
        && parts.flag(PartsTable.WHOLE, part)
        && !Double.isNaN(quantity)
        && quantity != Math.rint(quantity)) {
      String written = demand.written(DemandTable.QUANTITY, row);
      findings.add(
          FRACTIONAL_DEMAND,
          demand.place(DemandTable.QUANTITY, row),
          written,
          "quantity is %s, but '%s' is delivered in whole units"
              .formatted(written, parts.text(PartsTable.PART, part)),
          "%.0f or %.0f".formatted(Math.floor(quantity), Math.ceil(quantity)));
    }
  }
}
