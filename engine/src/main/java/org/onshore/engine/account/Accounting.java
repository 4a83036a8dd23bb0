package org.onshore.engine.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.onshore.domain.plan.Accounts;
import org.onshore.domain.plan.Accounts.Service;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.OptionTaken;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.plan.Shortage;
import org.onshore.domain.plan.TokenService;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.DemandKind;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;
import org.onshore.engine.content.PlanContent;
import org.onshore.engine.economy.SupportedJobs;

/** What a plan amounts to under the four goals. */
public final class Accounting {
  private Accounting() {}

  /** The accounts of a plan; all zero for one that is infeasible. */
  public static Accounts of(Plan plan) {
    Program program = plan.program();
    SequencedMap<Demand, Service> served = served(plan);
    SequencedMap<String, Service> bySector = new LinkedHashMap<>();
    SequencedMap<String, Service> byGeneration = new LinkedHashMap<>();
    Map<Part, Generation> generationOf = generations(program);
    program.generations().forEach(each -> byGeneration.put(each.id(), Service.NONE));
    Service all = Service.NONE;
    for (Map.Entry<Demand, Service> entry : served.entrySet()) {
      Service service = entry.getValue();
      if (entry.getKey().part().isCompute()) {
        continue;
      }
      all = all.plus(service);
      bySector.merge(entry.getKey().sector(), service, Service::plus);
      Generation generation = generationOf.get(entry.getKey().part());
      if (generation != null) {
        byGeneration.merge(generation.id(), service, Service::plus);
      }
    }
    ContentStatement rolledUp = rolledUp(plan);
    return new Accounts(
        rolledUp.share(),
        content(plan, rolledUp),
        DirectJobs.of(plan),
        RacksDelivered.of(plan, generationOf),
        all,
        bySector,
        byGeneration,
        Lives.of(plan, generationOf),
        options(plan),
        SupportedJobs.of(plan),
        tokens(served));
  }

  /** Demand in tokens, which is not added to that for racks. */
  private static List<TokenService> tokens(SequencedMap<Demand, Service> served) {
    record Taker(Part compute, String sector) {}
    SequencedMap<Taker, TokenService> tokens = new LinkedHashMap<>();
    served.forEach((demand, service) -> {
      if (demand.part().isCompute()) {
        tokens.merge(
            new Taker(demand.part(), demand.sector()),
            new TokenService(demand.part(), demand.sector(), service),
            (one, other) ->
                new TokenService(one.compute(), one.sector(), one.service().plus(other.service())));
      }
    });
    return List.copyOf(tokens.values());
  }

  private static List<OptionTaken> options(Plan plan) {
    SequencedMap<Demand, OptionTaken> taken = new LinkedHashMap<>();
    for (Demand demand : plan.program().demand()) {
      if (demand.kind() == DemandKind.OPTION) {
        taken.put(demand, new OptionTaken(demand, 0, null, null, 0));
      }
    }
    for (Delivery delivery : plan.deliveries()) {
      Demand demand = delivery.demand();
      double value =
          delivery.quantity()
              * demand.valueUsd()
              * plan.program().settings().discount(delivery.period());
      taken.computeIfPresent(
          demand,
          (of, sum) ->
              new OptionTaken(
                  demand,
                  sum.delivered() + delivery.quantity(),
                  sum.first() == null ? delivery.period() : sum.first(),
                  delivery.period(),
                  sum.valueUsd() + value));
    }
    return List.copyOf(taken.values());
  }

  /** Value added at home over all value added by the plan. */
  public static ContentStatement rolledUp(Plan plan) {
    return ValueAdded.of(plan);
  }

  private static List<ContentStatement> content(Plan plan, ContentStatement rolledUp) {
    List<ContentStatement> content = new ArrayList<>(List.of(rolledUp));
    PlanContent.of(plan, PlanContent.rules(plan.program()))
        .forEach(proven -> content.add(proven.statement()));
    var targets = new TargetContent(plan);
    plan.program().targets().forEach(target -> content.add(targets.of(target)));
    return content;
  }

  private static SequencedMap<Demand, Service> served(Plan plan) {
    Map<Demand, Double> missing = new LinkedHashMap<>();
    for (Shortage shortage : plan.shorts()) {
      missing.put(shortage.demand(), shortage.quantity());
    }
    Map<Demand, double[]> delivered = new LinkedHashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      double[] onTimeAndLate = delivered.computeIfAbsent(delivery.demand(), of -> new double[2]);
      onTimeAndLate[delivery.latePeriods() == 0 ? 0 : 1] += delivery.quantity();
    }
    SequencedMap<Demand, Service> served = new LinkedHashMap<>();
    double[] nothing = {0, 0};
    for (Demand demand : plan.program().demand()) {
      double[] parts = delivered.getOrDefault(demand, nothing);
      double shortage = demand.kind() == DemandKind.OPTION ? 0 : missing.getOrDefault(demand, 0.0);
      served.put(
          demand,
          new Service(demand.quantity(), parts[0] + parts[1], parts[0], parts[1], shortage));
    }
    return served;
  }

  private static Map<Part, Generation> generations(Program program) {
    Map<Part, Generation> generations = new LinkedHashMap<>();
    program.generations().forEach(each -> generations.putIfAbsent(each.part(), each));
    return generations;
  }
}
