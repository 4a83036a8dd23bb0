package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onshore.domain.plan.ModelSize;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Status;
import org.onshore.domain.program.Program;
import org.onshore.engine.sourcing.PlanSearch.Found;
import org.onshore.engine.sourcing.WhatIf.Answers;
import org.onshore.lp.Highs;
import org.onshore.lp.Model;
import org.onshore.lp.Solution;
import org.onshore.lp.SolveOptions;
import org.onshore.lp.SolveStatus;
import org.onshore.lp.Solver;

/**
 * The least-cost time-phased plan of a program: formulate, solve, read. A program that cannot meet
 * what must hold gets a plan of status infeasible that names the clash.
 */
public final class Sourcing {
  private Sourcing() {}

  /** The plan alone. */
  public static Plan plan(Program program, SourcingOptions options) {
    return solve(program, options).plan();
  }

  /** The linear program of a program, unsolved. */
  public static Model model(Program program) {
    return Problem.of(program).model;
  }

  /** The plan with the problem it solves. */
  public static Sourced solve(Program program, SourcingOptions options) {
    long begin = System.nanoTime();
    Problem problem = Problem.of(program);
    SequencedMap<String, Double> seconds = new LinkedHashMap<>();
    seconds.put("formulate", since(begin));
    long solving = System.nanoTime();
    try (PlanSearch search = new PlanSearch(problem, options)) {
      Found found = Goals.find(problem, search);
      List<String> clash = clash(problem, found.solution());
      seconds.put("solve", since(solving));
      Plan plan = read(problem, found, clash, seconds);
      long asking = System.nanoTime();
      Answers answers =
          options.whatIf()
              ? WhatIf.ask(problem, search, found, plan)
              : new Answers(List.of(), List.of());
      seconds.put("what_if", since(asking));
      return new Sourced(
          plan.with(seconds), problem, found.solution(), answers.proposals(), answers.reliefs());
    }
  }

  /**
   * What cannot hold together, in words; empty if a plan was found or none was proven impossible.
   */
  private static List<String> clash(Problem problem, Solution solution) {
    List<String> clash = new ArrayList<>(problem.impossibleMinimums());
    if (solution.status() == SolveStatus.INFEASIBLE && clash.isEmpty()) {
      try (Solver solver = Highs.open(problem.model.relaxed())) {
        solver.solve(SolveOptions.defaults());
        solver
            .findConflict()
            .map(conflict -> ClashWords.of(problem.network.program(), problem.model, conflict))
            .ifPresent(clash::addAll);
      }
      if (clash.isEmpty()) {
        clash.add("no awards of whole proposals meet what must hold, though shares of them would");
      }
    }
    return clash;
  }

  /** The plan of what a search found, without the time it took. */
  static Plan plan(Problem problem, Found found) {
    return read(problem, found, List.of(), new LinkedHashMap<>());
  }

  private static Plan read(
      Problem problem, Found found, List<String> clash, SequencedMap<String, Double> seconds) {
    long begin = System.nanoTime();
    Solution solution = found.solution();
    Model model = problem.model;
    var size = new ModelSize(model.rowCount(), model.columnCount(), model.entryCount());
    Program program = problem.network.program();
    Status status = clash.isEmpty() ? status(solution) : Status.INFEASIBLE;
    if (status == Status.INFEASIBLE) {
      return Plan.infeasible(program, clash, size, seconds);
    }
    if (status == Status.UNKNOWN) {
      return Plan.unknown(program, solution.bound(), size, seconds);
    }
    var rows = new PlanRows(problem, solution);
    seconds.put("read", since(begin));
    return new Plan(
        program,
        status,
        solution.objective(),
        solution.bound(),
        found.roundingUsd(),
        rows.starts,
        rows.uses,
        rows.shipments,
        rows.stock,
        rows.deliveries,
        rows.shorts,
        rows.capacity,
        rows.awards,
        rows.costs(),
        List.of(),
        size,
        seconds);
  }

  /** Out of time without values is no proof: only a proof makes a program infeasible. */
  private static Status status(Solution solution) {
    return switch (solution.status()) {
      case OPTIMAL -> Status.OPTIMAL;
      case FEASIBLE, CANCELED, LIMIT, UNKNOWN ->
          solution.hasValues() ? Status.FEASIBLE : Status.UNKNOWN;
      case INFEASIBLE -> Status.INFEASIBLE;
      case UNBOUNDED ->
          throw new IllegalStateException("the cost of a plan falls without end: " + solution);
    };
  }

  private static double since(long nanos) {
    return (System.nanoTime() - nanos) / 1e9;
  }
}
