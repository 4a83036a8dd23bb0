package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.Gate;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.ProposalWorth;
import org.onshore.domain.plan.Relief;
import org.onshore.domain.plan.Totals;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.account.PlanTotals;
import org.onshore.engine.sourcing.AwardNode.Choice;
import org.onshore.engine.sourcing.PlanSearch.Found;
import org.onshore.lp.SolveOptions;

/**
 * What would be if: each proposal decided the other way, each gate relieved, planned again from the
 * basis of the plan at hand. Sessions of several threads share the questions; every answer begins
 * at the same basis, so that it is the same on any number of them. In a large program units are
 * left in fractions, in the plan compared with as well, and the other awards stay as they are.
 */
final class WhatIf {
  private static final int RELIEFS = 10;
  private static final int TRIED = 12;

  private final Problem problem;
  private final PlanSearch search;
  private final AwardNode node;
  private final Totals totals;

  private WhatIf(Problem problem, PlanSearch search, AwardNode node, Totals totals) {
    this.problem = problem;
    this.search = search;
    this.node = node;
    this.totals = totals;
  }

  /** Answers about a plan that was found: of its proposals, and of its gates. */
  static Answers ask(Problem problem, PlanSearch search, Found found, Plan plan) {
    AwardNode node = found.node();
    if (node == null || !plan.status().hasPlan()) {
      return new Answers(List.of(), List.of());
    }
    AwardNode held = node.solved(Double.NEGATIVE_INFINITY, found.solution().basis());
    Totals totals;
    try (PlanSearch session = search.fork()) {
      totals = PlanTotals.of(Sourcing.plan(problem, session.findBeside(held, held)));
    }
    var whatIf = new WhatIf(problem, search, held, totals);
    List<Gate> gates = Explain.costliest(problem, found.solution(), TRIED);
    return new Answers(whatIf.proposals(plan), whatIf.reliefs(gates));
  }

  record Answers(List<ProposalWorth> proposals, List<Relief> reliefs) {}

  private List<ProposalWorth> proposals(Plan plan) {
    List<Proposal> proposals = problem.network.program().proposals().list();
    List<Integer> indices = new ArrayList<>();
    for (int a = 0; a < proposals.size(); a++) {
      indices.add(a);
    }
    Map<Proposal, Period> awarded = new LinkedHashMap<>();
    plan.awards().forEach(award -> awarded.put(award.proposal(), award.period()));
    List<ProposalWorth> worths =
        new ArrayList<>(each(indices, (session, a) -> worth(session, a, awarded)));
    worths.sort(Comparator.comparingDouble(ProposalWorth::worthUsd).reversed());
    return worths;
  }

  private ProposalWorth worth(PlanSearch session, int a, Map<Proposal, Period> awarded) {
    Proposal proposal = problem.network.program().proposals().list().get(a);
    boolean isAwarded = node.choice()[a] == Choice.AWARDED;
    Choice other = isAwarded ? Choice.LEFT : Choice.AWARDED;
    var flip = new Flip(problem.network.program().proposals().list());
    Found found =
        session.findBeside(flip.held(node, a, other), flip.alone(session.root(), a, other));
    Totals there = totals(found);
    Totals difference =
        there == null ? null : isAwarded ? totals.minus(there) : there.minus(totals);
    return new ProposalWorth(
        proposal,
        awarded.get(proposal),
        there,
        difference,
        problem.model.rowCount() <= SolveOptions.COLD_SIMPLEX_ROWS);
  }

  private @Nullable Totals totals(Found found) {
    return found.solution().hasValues() ? PlanTotals.of(Sourcing.plan(problem, found)) : null;
  }

  private List<Relief> reliefs(List<Gate> gates) {
    List<Relief> reliefs = new ArrayList<>();
    for (Relief relief : each(gates, this::relief)) {
      if (relief.savingUsd() > 0) {
        reliefs.add(relief);
      }
    }
    reliefs.sort(Comparator.comparingDouble(Relief::savingUsd).reversed());
    return reliefs.subList(0, Math.min(RELIEFS, reliefs.size()));
  }

  private Relief relief(PlanSearch session, Gate gate) {
    var easing = new Easing(problem, gate);
    session.apply(easing.change(session.model()));
    Found found = session.findBeside(node, node);
    session.apply(easing.back(session.model(), search.model()));
    Totals there = totals(found);
    Totals difference = there == null ? totals.minus(totals) : there.minus(totals);
    return new Relief(gate, easing.words(), difference);
  }

  /** Answers questions on all cores, each thread with a session of its own. */
  private <Q, A> List<A> each(List<Q> questions, BiFunction<PlanSearch, Q, A> answer) {
    List<@Nullable A> answers = new ArrayList<>();
    questions.forEach(_ -> answers.add(null));
    var next = new AtomicInteger();
    Callable<Boolean> work =
        () -> {
          try (PlanSearch session = search.fork()) {
            for (int q = next.getAndIncrement(); q < answers.size(); q = next.getAndIncrement()) {
              A a = answer.apply(session, questions.get(q));
              synchronized (answers) {
                answers.set(q, a);
              }
            }
          }
          return true;
        };
    int threads = Math.clamp(questions.size(), 1, Runtime.getRuntime().availableProcessors());
    try (ExecutorService threadsOfWork = Executors.newFixedThreadPool(threads)) {
      List<Future<Boolean>> done = new ArrayList<>();
      for (int i = 0; i < threads && !questions.isEmpty(); i++) {
        done.add(threadsOfWork.submit(work));
      }
      for (Future<Boolean> each : done) {
        each.get();
      }
    } catch (ExecutionException failure) {
      throw new IllegalStateException("a question of what if failed", failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    }
    List<A> all = new ArrayList<>();
    for (A a : answers) {
      if (a != null) {
        all.add(a);
      }
    }
    return all;
  }
}
