package org.onshore.house.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onshore.house.audit.Everything.PLAN;
import static org.onshore.house.audit.Everything.PROGRAM;
import static org.onshore.house.audit.Everything.start;
import static org.onshore.house.audit.Everything.tampered;
import static org.onshore.house.audit.PlanDraft.remove;
import static org.onshore.house.audit.PlanDraft.replace;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onshore.domain.plan.Award;
import org.onshore.domain.plan.CapacityUse;
import org.onshore.domain.plan.Cost;
import org.onshore.domain.plan.CostKind;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.audit.Audit;

/** Capacity, awards and money, tampered with, are objected to as well. */
class TamperedTotalsTest {
  @Test
  void thePlanAsItIsPasses() {
    assertThat(Audit.check(PROGRAM, PLAN).violations()).isEmpty();
    assertThat(PLAN.costs())
        .extracting(Cost::kind)
        .contains(
            CostKind.PROCESS,
            CostKind.FREIGHT,
            CostKind.DUTY,
            CostKind.HOLDING,
            CostKind.AWARD,
            CostKind.RUNNING,
            CostKind.COMMITMENT,
            CostKind.LATE,
            CostKind.SHORT,
            CostKind.OPTION_VALUE,
            CostKind.OBSOLETE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"capacity", "awards", "money"})
  void whatIsTamperedWithIsFound(String what, String equation, Consumer<PlanDraft> change) {
    Everything.assertFound(what, equation, change);
  }

  private static Delivery with(Delivery row, int period, double quantity) {
    return new Delivery(row.demand(), row.origin(), new Period(period), quantity);
  }

  private static boolean is(Delivery row, String demand) {
    return row.demand().id().equals(demand);
  }

  private static CapacityUse with(CapacityUse row, double used, double available) {
    return new CapacityUse(row.resource(), row.period(), used, available, row.worthUsdPerUnit());
  }

  static Stream<Arguments> capacity() {
    return Stream.of(
        tampered(
            "a use not told",
            "capacity used",
            plan ->
                replace(
                    plan.capacity, row -> row.used() > 0, row -> with(row, 0, row.available()))),
        tampered(
            "capacity made up",
            "capacity available",
            plan ->
                replace(
                    plan.capacity, row -> true, row -> with(row, row.used(), row.available() + 1))),
        tampered(
            "a row left out",
            "capacity of every period is told",
            plan -> remove(plan.capacity, row -> true)),
        tampered(
            "an hour too many",
            "resource capacity",
            plan -> plan.starts.add(start("build", 1, 3.6))),
        tampered(
            "a megawatt too many",
            "resource capacity",
            plan -> replace(plan.deliveries, row -> is(row, "O1"), row -> with(row, 5, 9))));
  }

  private static Award award(String proposal, int period) {
    var row = PROGRAM.proposals().get(proposal);
    return new Award(row, new Period(period), row.awardCostUsd());
  }

  private static boolean is(Award row, String proposal) {
    return row.proposal().id().equals(proposal);
  }

  static Stream<Arguments> awards() {
    return Stream.of(
        tampered(
            "an award after its window",
            "awarded in its window",
            plan -> replace(plan.awards, row -> is(row, "NEW"), row -> award("NEW", 2))),
        tampered("an award twice", "awarded once", plan -> plan.awards.add(award("NEW", 1))),
        tampered(
            "an award for nothing",
            "award cost",
            plan ->
                replace(
                    plan.awards,
                    row -> is(row, "NEW"),
                    row -> new Award(row.proposal(), row.period(), 0))),
        tampered("two rivals", "one of a group", plan -> plan.awards.add(award("RIVAL", 0))),
        tampered(
            "an award without what it requires",
            "what is required comes first",
            plan -> remove(plan.awards, row -> is(row, "BASE"))),
        tampered(
            "an award after what requires it",
            "what is required comes first",
            plan -> replace(plan.awards, row -> is(row, "BASE"), row -> award("BASE", 3))));
  }

  static Stream<Arguments> money() {
    Stream<Arguments> kinds =
        Stream.of(CostKind.values())
            .filter(kind -> PLAN.costs().stream().anyMatch(row -> row.kind() == kind))
            .map(kind ->
                tampered(
                    "a dollar less of " + kind,
                    "cost",
                    plan ->
                        replace(
                            plan.costs,
                            row -> row.kind() == kind,
                            row -> new Cost(kind, row.period(), row.amountUsd() - 1))));
    return Stream.concat(
        kinds,
        Stream.of(
            tampered("a cost left out", "cost", plan -> remove(plan.costs, row -> true)),
            tampered(
                "a cost of nothing at all",
                "cost",
                plan -> plan.costs.add(new Cost(CostKind.MISSED_TARGET, Period.FIRST, 1))),
            tampered(
                "an objective too low",
                "objective is the sum of costs",
                plan -> plan.objectiveUsd -= 1),
            tampered(
                "a bound above the objective",
                "bound is below the objective",
                plan -> plan.boundUsd = plan.objectiveUsd + 1)));
  }
}
