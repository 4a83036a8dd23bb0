package org.onshore.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.trade.Component;
import org.onshore.input.finding.Findings;
import org.onshore.input.row.Rows;
import org.onshore.input.schema.ComponentsTable;

/** Reads a list of components. */
public final class ComponentsReader {
  private ComponentsReader() {}

  /** The components in a CSV file; all findings, not the first. */
  public static Outcome<List<Component>> read(Path file) {
    Findings findings = new Findings();
    Optional<Rows> rows = LoneTable.find(file, ComponentsTable.TABLE, findings);
    return rows.isEmpty() || findings.hasError()
        ? Outcome.failed(findings.sorted())
        : Outcome.of(components(rows.get()), findings.sorted());
  }

  private static List<Component> components(Rows rows) {
    List<Component> components = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      String origin = rows.text(ComponentsTable.ORIGIN, row);
      components.add(
          new Component(
              rows.text(ComponentsTable.COMPONENT, row),
              origin.isEmpty() ? Country.UNKNOWN : new Country(origin),
              rows.written(ComponentsTable.KIND, row).equals("made"),
              rows.number(ComponentsTable.COST_USD, row),
              rows.number(ComponentsTable.FREIGHT_USD, row),
              rows.number(ComponentsTable.DUTY_USD, row),
              rows.number(ComponentsTable.PROFIT_USD, row),
              rows.number(ComponentsTable.IRON_STEEL_USD, row),
              rows.flag(ComponentsTable.FASTENER, row),
              rows.number(ComponentsTable.TIER_BELOW_FOREIGN_SHARE, row)));
    }
    return components;
  }
}
