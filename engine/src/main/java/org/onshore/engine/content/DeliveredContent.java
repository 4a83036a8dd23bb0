package org.onshore.engine.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.ContentStatement;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Part;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.domain.trade.ContentAnswer.Evidence;
import org.onshore.engine.content.DemandRule.AllTiers;
import org.onshore.engine.content.DemandRule.FirstTier;
import org.onshore.engine.content.DemandRule.Origins;
import org.onshore.engine.content.DemandRule.Unlimited;
import org.onshore.engine.content.PlanContent.Proven;

/**
 * Content of what a plan delivers to demand with a rule, by rule and sector (by generation where no
 * sector is said).
 *
 * <pre>
 * far, baba            delivered cost of domestic components / of all components of the units, each
 *                      unit as the mean of its stream
 * taa, not_from, ftc   standard cost of units that meet the rule / of all units
 * far, exempt          standard cost of units of home origin / of all units; no share is asked for
 * </pre>
 */
final class DeliveredContent {
  private final Plan plan;
  private final Country home;
  private final RuledDeliveries ruled;

  DeliveredContent(Plan plan) {
    this.plan = plan;
    home = plan.program().settings().home();
    ruled = new RuledDeliveries(plan);
  }

  /** Deliveries that share a line of evidence. */
  private record Line(Part part, Country origin, String stream, DemandRule rule) {}

  /** A statement while it is added up. */
  private static final class Sum {
    double domesticUsd;
    double totalUsd;

    void add(double domestic, double total) {
      domesticUsd += domestic;
      totalUsd += total;
    }
  }

  /** The statements of one rule. */
  List<Proven> of(String rule) {
    List<Proven> proven = new ArrayList<>();
    ruled
        .byRule()
        .getOrDefault(rule, new LinkedHashMap<>())
        .forEach((whose, deliveries) -> {
          SequencedMap<String, List<Delivery>> byWhy = new LinkedHashMap<>();
          for (Delivery delivery : deliveries) {
            byWhy.computeIfAbsent(exception(delivery), of -> new ArrayList<>()).add(delivery);
          }
          byWhy.forEach((why, group) -> proven.add(of(rule, whose + why, group)));
        });
    return proven;
  }

  private DemandRule rule(Delivery delivery) {
    return DemandRule.of(plan.program(), delivery.demand());
  }

  private String exception(Delivery delivery) {
    return rule(delivery) instanceof Unlimited(String _, String why) ? " (" + why + ")" : "";
  }

  private Proven of(String rule, String whose, List<Delivery> deliveries) {
    SequencedMap<Line, Sum> lines = new LinkedHashMap<>();
    var all = new Sum();
    boolean passes = true;
    @Nullable Double threshold = null;
    for (Delivery delivery : deliveries) {
      DemandRule asked = rule(delivery);
      Part part = delivery.demand().part();
      Sum line =
          lines.computeIfAbsent(
              new Line(part, delivery.origin(), delivery.stream(), asked), of -> new Sum());
      boolean meets = ruled.meets(delivery);
      passes &= meets;
      double total = unitUsd(asked, part, delivery.stream()) * delivery.quantity();
      double domestic = total * share(asked, delivery, meets);
      line.add(domestic, total);
      all.add(domestic, total);
      if (asked instanceof FirstTier tier) {
        threshold = threshold == null ? tier.share() : Math.max(threshold, tier.share());
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    lines.forEach((line, sum) ->
        evidence.add(
            new Evidence(
                line.part().id(),
                line.origin().code(),
                sum.totalUsd,
                sum.domesticUsd,
                why(line.rule(), line.stream()))));
    Period end = Period.FIRST.plus(plan.program().calendar().length());
    return new Proven(
        new ContentStatement(
            rule,
            ContentStatement.DELIVERED_TO + whose,
            Period.FIRST,
            end,
            all.domesticUsd,
            all.totalUsd,
            threshold,
            passes),
        evidence);
  }

  private double unitUsd(DemandRule rule, Part part, String stream) {
    if (!(rule instanceof FirstTier)) {
      return part.costUsd();
    }
    RuledDeliveries.Content content = ruled.of(part, stream);
    return content.totalUsd / Math.max(content.units, Double.MIN_NORMAL);
  }

  private double share(DemandRule rule, Delivery delivery, boolean meets) {
    return switch (rule) {
      case Unlimited _ -> delivery.origin().equals(home) ? 1 : 0;
      case Origins _, AllTiers _ -> meets ? 1 : 0;
      case FirstTier _ -> {
        RuledDeliveries.Content content = ruled.of(delivery.demand().part(), delivery.stream());
        yield content.domesticUsd / Math.max(content.totalUsd, Double.MIN_NORMAL);
      }
    };
  }

  private static String why(DemandRule rule, String stream) {
    return switch (rule) {
      case Unlimited(String _, String exception) -> "delivered; any unit will do: " + exception;
      case Origins _ -> "delivered; judged by the origin of the unit";
      case FirstTier _ ->
          "delivered from stream " + stream + "; components at delivered cost, mean of the stream";
      case AllTiers _ ->
          stream.isEmpty()
              ? "delivered; nothing below it can be of another origin"
              : "delivered from stream " + stream + "; judged through all tiers";
    };
  }
}
