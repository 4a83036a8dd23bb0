package org.onshore.input.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Hazard;
import org.onshore.domain.program.HazardScope;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Scenario;
import org.onshore.domain.program.Target;
import org.onshore.domain.program.Tariff;
import org.onshore.domain.program.TariffStacking;
import org.onshore.domain.quantity.Country;
import org.onshore.input.row.Rows;
import org.onshore.input.row.Tables;
import org.onshore.input.row.ValueText;
import org.onshore.input.row.WhereText;
import org.onshore.input.schema.GenerationsTable;
import org.onshore.input.schema.HazardsTable;
import org.onshore.input.schema.ScenariosTable;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.TargetsTable;
import org.onshore.input.schema.TariffsTable;
import org.onshore.input.schema.Type;

/** Rows about rules and risk: tariffs, targets, hazards, scenarios. */
final class PolicyRows {
  private static final List<TariffStacking> BASES = List.of(TariffStacking.values());
  private static final List<HazardScope> SCOPES = List.of(HazardScope.values());
  private static final List<Scenario.Mode> MODES = List.of(Scenario.Mode.values());

  private final Tables tables;

  PolicyRows(Tables tables) {
    this.tables = tables;
  }

  List<Tariff> tariffs() {
    Rows rows = tables.rows(TariffsTable.TABLE);
    return Resolver.list(
        rows,
        row -> {
          String origin = rows.text(TariffsTable.ORIGIN, row);
          return new Tariff(
              rows.text(TariffsTable.MEASURE, row),
              rows.text(TariffsTable.HTS_PREFIX, row),
              origin.isEmpty() ? null : new Country(origin),
              rows.number(TariffsTable.RATE, row),
              SupplyRows.window(
                  rows.date(TariffsTable.VALID_FROM, row),
                  rows.date(TariffsTable.VALID_UNTIL, row)),
              rows.choice(TariffsTable.BASE, row, BASES),
              rows.text(TariffsTable.EXCLUDES, row),
              rows.text(TariffsTable.EXCEPT_END_USE, row),
              rows.number(TariffsTable.MINIMUM_METAL_SHARE, row),
              rows.written(TariffsTable.METAL, row),
              rows.flag(TariffsTable.CHIP, row));
        });
  }

  Target target(int row, List<Generation> generations, List<Part> parts) {
    Rows rows = tables.rows(TargetsTable.TABLE);
    Target.Scope scope =
        tables
            .findTarget(rows, TargetsTable.SCOPE, row)
            .map(named -> scope(named, generations, parts))
            .orElseGet(Target.OfProgram::new);
    return new Target(
        rows.text(TargetsTable.TARGET, row),
        rows.text(TargetsTable.RULE, row),
        scope,
        rows.number(TargetsTable.SHARE, row),
        SupplyRows.window(rows.date(TargetsTable.FROM, row), rows.date(TargetsTable.UNTIL, row)),
        rows.numberOrNull(TargetsTable.PENALTY_USD, row));
  }

  private static Target.Scope scope(
      Tables.Target named, List<Generation> generations, List<Part> parts) {
    return named.table().equals(GenerationsTable.TABLE)
        ? new Target.OfGeneration(generations.get(named.row()))
        : new Target.OfPart(parts.get(named.row()));
  }

  Hazard hazard(int row) {
    Rows rows = tables.rows(HazardsTable.TABLE);
    double low = rows.number(HazardsTable.DURATION_DAYS_LOW, row);
    double mode = rows.number(HazardsTable.DURATION_DAYS_MODE, row);
    double high = rows.number(HazardsTable.DURATION_DAYS_HIGH, row);
    return new Hazard(
        rows.text(HazardsTable.HAZARD, row),
        rows.choice(HazardsTable.SCOPE_KIND, row, SCOPES),
        rows.text(HazardsTable.SCOPE, row),
        rows.number(HazardsTable.EVENTS_PER_YEAR, row),
        firstOf(low, mode, high),
        firstOf(mode, (low + high) / 2, low, high),
        firstOf(high, mode, low),
        rows.number(HazardsTable.CAPACITY_LOST, row),
        rows.text(HazardsTable.CAUSE, row));
  }

  private static double firstOf(double... numbers) {
    for (double number : numbers) {
      if (!Double.isNaN(number)) {
        return number;
      }
    }
    return 0;
  }

  /** Rows of one name make one scenario, in the order of the names' first rows. */
  List<Scenario> scenarios() {
    Rows rows = tables.rows(ScenariosTable.TABLE);
    Map<String, List<Scenario.Change>> changes = new LinkedHashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      changes
          .computeIfAbsent(rows.text(ScenariosTable.SCENARIO, row), _ -> new ArrayList<>())
          .add(change(rows, row));
    }
    List<Scenario> scenarios = new ArrayList<>();
    changes.forEach((name, list) -> scenarios.add(new Scenario(name, list)));
    return scenarios;
  }

  private static Scenario.Change change(Rows rows, int row) {
    return new Scenario.Change(
        rows.text(ScenariosTable.TABLE_NAME, row),
        WhereText.find(rows.text(ScenariosTable.WHERE, row)).orElseThrow(),
        rows.text(ScenariosTable.COLUMN, row),
        rows.choice(ScenariosTable.MODE, row, MODES),
        value(rows, row),
        SupplyRows.window(
            rows.date(ScenariosTable.FROM, row), rows.date(ScenariosTable.UNTIL, row)));
  }

  /** The value as written; a flag as true or false. */
  private static String value(Rows rows, int row) {
    String text = rows.text(ScenariosTable.VALUE, row);
    return Schema.get(rows.text(ScenariosTable.TABLE_NAME, row))
        .find(rows.text(ScenariosTable.COLUMN, row))
        .filter(column -> column.type() instanceof Type.Flag)
        .map(_ -> Boolean.toString(ValueText.isTrue(text)))
        .orElse(text);
  }
}
