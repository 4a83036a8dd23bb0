package org.onshore.engine.sourcing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Resource;
import org.onshore.lp.Change;
import org.onshore.lp.Model;

/** A tenth more of one limit, in every period. */
final class Easing {
  private static final double MORE = 1.1;

  private final Problem problem;
  private final Gate gate;

  Easing(Problem problem, Gate gate) {
    this.problem = problem;
    this.gate = gate;
  }

  /** What is changed, as a sentence. */
  String words() {
    return switch (gate.kind()) {
      case RESOURCE -> "10 % more capacity of " + gate.name() + ", " + gate.country();
      case PROCESS -> "10 % more starts of " + gate.name() + ", " + gate.country();
      case LANE -> "10 % more mass on " + gate.name();
      case SUPPLY, TIME, RULE, COST -> gate.words();
    };
  }

  /** The limit eased. */
  Change change(Model model) {
    Change.Builder change = model.change();
    rows().forEach((row, more) -> change.rowBounds(row, model.rowLower(row), more));
    columns()
        .forEach((column, more) -> change.columnBounds(column, model.columnLower(column), more));
    return change.build();
  }

  /** The limit as it was in the model given. */
  Change back(Model model, Model given) {
    Change.Builder change = model.change();
    rows().keySet().forEach(row -> change.rowBounds(row, given.rowLower(row), given.rowUpper(row)));
    columns()
        .keySet()
        .forEach(column ->
            change.columnBounds(column, given.columnLower(column), given.columnUpper(column)));
    return change.build();
  }

  private Map<Integer, Double> rows() {
    Map<Integer, Double> rows = new LinkedHashMap<>();
    for (int row = 0; row < problem.model.rowCount(); row++) {
      String name =
          switch ((Key) problem.model.rowKey(row)) {
            case Key.Capacity(Resource resource, int _)
                when gate.kind() == Gate.GateKind.RESOURCE ->
                resource.id();
            case Key.StartsOfAll(Process process, int _)
                when gate.kind() == Gate.GateKind.PROCESS ->
                process.id();
            case Key.LaneMass(Lane lane, int _) when gate.kind() == Gate.GateKind.LANE -> lane.id();
            case Object _ -> "";
          };
      if (name.equals(gate.name())) {
        rows.put(row, MORE * problem.model.rowUpper(row));
      }
    }
    return rows;
  }

  private Map<Integer, Double> columns() {
    Map<Integer, Double> columns = new LinkedHashMap<>();
    for (int k = 0; k < problem.variables.start.length; k++) {
      Process process = problem.making(k).process();
      if (gate.kind() == Gate.GateKind.PROCESS && process.id().equals(gate.name())) {
        for (int column : problem.variables.start[k]) {
          if (column != Variables.NONE) {
            columns.put(column, MORE * problem.model.columnUpper(column));
          }
        }
      }
    }
    return columns;
  }
}
