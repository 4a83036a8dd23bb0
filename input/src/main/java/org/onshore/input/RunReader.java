package org.onshore.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.ModelSize;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.plan.Start;
import org.onshore.domain.plan.Status;
import org.onshore.domain.plan.Use;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Catalogue;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Rule;
import org.onshore.input.row.Rows;
import org.onshore.input.schema.Column;
import org.onshore.input.schema.RunTables;
import org.onshore.input.schema.Table;

/**
 * Reads how units flow in a results folder back into a plan of its program: what is started, used,
 * shipped and delivered. Money, capacity and awards are not read.
 */
public final class RunReader {
  static final Rule NOT_OF_THIS_PROGRAM =
      Rule.error(
          "not-of-this-program",
          "A row of a results folder names what the program does not have.",
          "starts.csv of a run of another program.",
          "Give the program the run was planned from.");
  static final Rule PAST_THE_HORIZON =
      Rule.error(
          "past-the-horizon",
          "A row of a results folder lies in a period the program does not have.",
          "starts.csv of a run of a longer program.",
          "Give the program the run was planned from.");

  private final Program program;
  private final Path run;
  private final Findings findings = new Findings();

  private RunReader(Program program, Path run) {
    this.program = program;
    this.run = run;
  }

  /** The flows of the run; all findings, not the first. */
  public static Outcome<Plan> read(Program program, Path run) {
    return new RunReader(program, run).read();
  }

  static List<Rule> rules() {
    return List.of(NOT_OF_THIS_PROGRAM, PAST_THE_HORIZON);
  }

  /** A row on its way to a thing. */
  private interface RowOf<T> {
    @Nullable T read(Rows rows, int row);
  }

  private Outcome<Plan> read() {
    List<Start> starts = list(RunTables.STARTS, this::start);
    List<Use> uses = list(RunTables.USES, this::use);
    List<Shipment> shipments = list(RunTables.SHIPMENTS, this::shipment);
    List<Delivery> deliveries = list(RunTables.DELIVERIES, this::delivery);
    if (findings.hasError()) {
      return Outcome.failed(findings.sorted());
    }
    Plan plan =
        new Plan(
            program,
            Status.FEASIBLE,
            Double.NaN,
            Double.NaN,
            0,
            starts,
            uses,
            shipments,
            List.of(),
            deliveries,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new ModelSize(0, 0, 0),
            new LinkedHashMap<>());
    return Outcome.of(plan, findings.sorted());
  }

  private <T> List<T> list(Table table, RowOf<T> of) {
    List<T> list = new ArrayList<>();
    Optional<Rows> rows = LoneTable.find(run.resolve(table.file()), table, findings);
    if (rows.isEmpty() || findings.hasError()) {
      return list;
    }
    for (int row = 0; row < rows.get().size(); row++) {
      T thing = of.read(rows.get(), row);
      if (thing != null) {
        list.add(thing);
      }
    }
    return list;
  }

  private @Nullable Start start(Rows rows, int row) {
    var process = named(program.processes(), rows, RunTables.PROCESS, row);
    Period period = period(rows, RunTables.PERIOD, row);
    return process == null || period == null
        ? null
        : new Start(process, period, quantity(rows, row), stream(rows, row));
  }

  private @Nullable Use use(Rows rows, int row) {
    var process = named(program.processes(), rows, RunTables.PROCESS, row);
    var component = named(program.parts(), rows, RunTables.COMPONENT, row);
    Period period = period(rows, RunTables.PERIOD, row);
    return process == null || component == null || period == null
        ? null
        : new Use(
            process,
            component,
            origin(rows, row),
            period,
            quantity(rows, row),
            stream(rows, row),
            rows.text(RunTables.COMPONENT_STREAM, row));
  }

  private @Nullable Shipment shipment(Rows rows, int row) {
    var part = named(program.parts(), rows, RunTables.PART, row);
    Period period = period(rows, RunTables.PERIOD, row);
    Lane lane = part == null ? null : lane(rows, row);
    if (part == null || period == null || lane == null) {
      return null;
    }
    return new Shipment(
        lane,
        part,
        origin(rows, row),
        period,
        new Period((int) rows.number(RunTables.ARRIVES_PERIOD, row)),
        quantity(rows, row),
        rows.number(RunTables.FREIGHT_USD, row),
        rows.number(RunTables.DUTY_USD, row),
        stream(rows, row));
  }

  private @Nullable Delivery delivery(Rows rows, int row) {
    var demand = named(program.demand(), rows, RunTables.DEMAND, row);
    Period period = period(rows, RunTables.PERIOD, row);
    return demand == null || period == null
        ? null
        : new Delivery(demand, origin(rows, row), period, quantity(rows, row), stream(rows, row));
  }

  private @Nullable Lane lane(Rows rows, int row) {
    String from = rows.text(RunTables.FROM, row);
    String to = rows.text(RunTables.TO, row);
    String part = rows.text(RunTables.PART, row);
    String mode = rows.written(RunTables.MODE, row);
    Lane found = null;
    for (Lane lane : program.lanes()) {
      var carried = lane.part();
      boolean fits =
          lane.from().id().equals(from)
              && lane.to().id().equals(to)
              && lane.mode().name().toLowerCase(Locale.ROOT).equals(mode)
              && (carried == null || carried.id().equals(part));
      if (fits && (found == null || carried != null)) {
        found = lane;
      }
    }
    if (found == null) {
      String name = from + ">" + to + ":" + mode;
      findings.add(
          NOT_OF_THIS_PROGRAM,
          rows.place(RunTables.FROM, row),
          name,
          "the program has no lane '" + name + "' for '" + part + "'",
          "another program, or another scenario of it");
    }
    return found;
  }

  private <T> @Nullable T named(Catalogue<T> known, Rows rows, Column column, int row) {
    String name = rows.text(column, row);
    Optional<T> found = known.find(name);
    if (found.isEmpty()) {
      findings.add(
          NOT_OF_THIS_PROGRAM,
          rows.place(column, row),
          name,
          "the program has no " + column.name() + " '" + name + "'",
          "another program was planned");
    }
    return found.orElse(null);
  }

  private @Nullable Period period(Rows rows, Column column, int row) {
    Period period = new Period((int) rows.number(column, row));
    if (program.calendar().contains(period)) {
      return period;
    }
    findings.add(
        PAST_THE_HORIZON,
        rows.place(column, row),
        period.toString(),
        "period " + period + " is past the last, " + program.calendar().last(),
        "another program was planned");
    return null;
  }

  private static Country origin(Rows rows, int row) {
    return new Country(rows.text(RunTables.ORIGIN, row));
  }

  private static String stream(Rows rows, int row) {
    return rows.text(RunTables.STREAM, row);
  }

  private static double quantity(Rows rows, int row) {
    return rows.number(RunTables.QUANTITY, row);
  }
}
