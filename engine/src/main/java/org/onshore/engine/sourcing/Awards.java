package org.onshore.engine.sourcing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Commitment;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Proposal;
import org.onshore.domain.quantity.Period;
import org.onshore.lp.Model;

/**
 * Proposals: which to award, and when.
 *
 * <pre>
 * sum over t of award[a,t] <= 1                                     one award at most
 * sum over a of a group and t of award[a,t] <= 1                    one of a group
 * sum over s <= t of award[a,s] <= sum over s <= t of award[b,s]    where a requires b
 * start[k,t] <= most(k) sum over s <= t - lead(a) of award[a,s]     where process k is part of a
 * start[k,t] >= minimum(k) sum over s <= t - lead(a) of award[a,s]  where process k is part of a
 * shortfall[c,s] + sum over t in the commitment's periods of start[k,t] >= minimum(c) award[a,s]
 * </pre>
 *
 * <p>{@code award[a,t]} is 0 or 1 in the periods of the award window. An award is paid in its
 * period, its running cost in every period from the end of its lead time. A commitment's periods
 * are counted from the award; where they run past the horizon its minimum is cut in proportion,
 * since what is taken after is not planned. What falls short is paid in the last of these periods.
 */
final class Awards {
  /** {@code [proposal, in the order of the table][period]}. */
  final int[][] award;

  /** {@code [proposal]}: the row that says it is awarded once at most. */
  final int[] once;

  /** {@code [commitment, in the order of the table][period of award]}. */
  final int[][] shortfall;

  private final Network network;
  private final Program program;
  private final Map<Process, List<Integer>> makingsOf;
  private final Money money;
  private final Model.Builder model;
  private final Map<Proposal, Integer> index = new LinkedHashMap<>();

  Awards(Network network, Money money, Model.Builder model) {
    this.network = network;
    this.money = money;
    this.model = model;
    program = network.program();
    makingsOf = network.makingsOf();
    List<Proposal> proposals = program.proposals().list();
    award = new int[proposals.size()][];
    once = new int[proposals.size()];
    shortfall = new int[program.commitments().size()][];
    for (int a = 0; a < award.length; a++) {
      index.put(proposals.get(a), a);
      award[a] = addAwards(proposals.get(a));
    }
  }

  private int[] addAwards(Proposal proposal) {
    int[] columns = Variables.none(network.horizon());
    for (Period period : program.calendar().periods()) {
      if (program.calendar().holds(proposal.award(), period)) {
        int t = period.index();
        columns[t] =
            model.integerColumn(new Key.Awards(proposal, t), 0, 1, money.award(proposal, t));
      }
    }
    return columns;
  }

  /** The columns of a proposal by period of award. */
  int[] of(Proposal proposal) {
    return award[index.getOrDefault(proposal, 0)];
  }

  /** Writes all rows but those of resources, which know their proposals themselves. */
  void write(Variables variables) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (Map.Entry<Proposal, Integer> entry : index.entrySet()) {
      Proposal proposal = entry.getKey();
      once[entry.getValue()] = writeOneOf(new Key.OneAward(proposal), List.of(entry.getValue()));
      if (!proposal.group().isEmpty()) {
        groups.computeIfAbsent(proposal.group(), of -> new ArrayList<>()).add(entry.getValue());
      }
      if (proposal.requires() != null) {
        writeRequires(proposal, proposal.requires());
      }
    }
    groups.forEach((group, members) -> writeOneOf(new Key.OneOfGroup(group), members));
    Needs needs = new Needs(program);
    for (Process process : makingsOf.keySet()) {
      if (process.proposal() != null) {
        writeProcess(process, process.proposal(), variables, needs);
      }
    }
    for (Process process : program.processes()) {
      if (process.proposal() != null) {
        writeMinimum(process, process.proposal(), variables);
      }
    }
    for (int c = 0; c < shortfall.length; c++) {
      shortfall[c] = writeCommitment(program.commitments().get(c), variables);
    }
  }

  private int writeOneOf(Key key, List<Integer> proposals) {
    int row = model.row(key, Double.NEGATIVE_INFINITY, 1);
    for (int a : proposals) {
      for (int column : award[a]) {
        if (column != Variables.NONE) {
          model.entry(row, column, 1);
        }
      }
    }
    return row;
  }

  private void writeRequires(Proposal proposal, Proposal required) {
    for (int t = 0; t < network.horizon(); t++) {
      if (of(proposal)[t] != Variables.NONE) {
        int row = model.row(new Key.Requires(proposal, t), Double.NEGATIVE_INFINITY, 0);
        for (int s = 0; s <= t; s++) {
          add(row, of(proposal)[s], 1);
          add(row, of(required)[s], -1);
        }
      }
    }
  }

  private void writeProcess(Process process, Proposal proposal, Variables variables, Needs needs) {
    int lead = Ramp.lead(program.calendar(), proposal);
    for (int t = 0; t < network.horizon(); t++) {
      if (starts(process, variables, t)) {
        double most =
            Math.min(process.maximumPerPeriod().at(new Period(t)), needs.most(process.part()));
        int row = model.row(new Key.NeedsAward(process, t), Double.NEGATIVE_INFINITY, 0);
        addStarts(row, process, variables, t);
        for (int s = 0; s <= t - lead; s++) {
          add(row, of(proposal)[s], -most);
        }
      }
    }
  }

  private List<Integer> makings(Process process) {
    return makingsOf.getOrDefault(process, List.of());
  }

  private boolean starts(Process process, Variables variables, int period) {
    return makings(process).stream().anyMatch(k -> variables.start[k][period] != Variables.NONE);
  }

  /** What the process starts in the period, in all its streams. */
  private void addStarts(int row, Process process, Variables variables, int period) {
    for (int k : makings(process)) {
      add(row, variables.start[k][period], 1);
    }
  }

  /** Where the process cannot start what it must, its proposal cannot be awarded in time for it. */
  private void writeMinimum(Process process, Proposal proposal, Variables variables) {
    int lead = Ramp.lead(program.calendar(), proposal);
    for (Period period : program.calendar().periods()) {
      int t = period.index();
      double minimum = process.minimumPerPeriod().at(period);
      boolean holds =
          program.calendar().holds(process.valid(), period)
              && program.calendar().holds(process.site().open(), period);
      if (minimum > 0 && holds) {
        int row = model.row(new Key.RunsOnceAwarded(process, t), 0, Double.POSITIVE_INFINITY);
        addStarts(row, process, variables, t);
        for (int s = 0; s <= t - lead; s++) {
          add(row, of(proposal)[s], -minimum);
        }
      }
    }
  }

  private int[] writeCommitment(Commitment commitment, Variables variables) {
    int[] columns = Variables.none(network.horizon());
    int[] awards = of(commitment.proposal());
    for (int s = 0; s < network.horizon(); s++) {
      CommitmentPeriods periods = CommitmentPeriods.of(program.calendar(), commitment, s);
      if (awards[s] != Variables.NONE && periods.minimum() > 0) {
        var key = new Key.Shortfall(commitment, s);
        double penalty = commitment.penaltyUsdPerUnit() * money.discount(periods.last());
        columns[s] = model.column(key, 0, Double.POSITIVE_INFINITY, penalty);
        int row = model.row(key, 0, Double.POSITIVE_INFINITY);
        model.entry(row, columns[s], 1);
        model.entry(row, awards[s], -periods.minimum());
        for (int t = periods.first(); t <= periods.last(); t++) {
          addStarts(row, commitment.process(), variables, t);
        }
      }
    }
    return columns;
  }

  private void add(int row, int column, double value) {
    if (column != Variables.NONE) {
      model.entry(row, column, value);
    }
  }
}
