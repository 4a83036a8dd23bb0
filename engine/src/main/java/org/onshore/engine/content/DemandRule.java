package org.onshore.engine.content;

import java.time.LocalDate;
import java.util.List;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;

/**
 * What the rule of a demand asks of the units delivered to it.
 *
 * <p>By {@code taa} their origin is home or a designated country (FAR 25.402). By {@code far} (FAR
 * 25.101(a)) and {@code baba} (2 CFR 184) they are made at home and the domestic share of the cost
 * of their components exceeds a threshold: the highest of those that hold on the first days of the
 * periods from due to latest; before the first date known the first threshold holds. The test of
 * predominantly iron or steel is not made here. Commercial information technology is exempt from
 * {@code far} (FAR 25.103(e)). By {@code not_from} neither they nor anything in them is of the
 * origins named; by {@code ftc} all of it is of home origin: how a plan reads "all or virtually
 * all" (16 CFR 323.2), which the law leaves to judgement. An unknown origin meets no rule.
 */
public sealed interface DemandRule {
  /** As the demand writes it. */
  String rule();

  /** Stream of units started for it, "" where their origin says all. */
  String stream();

  /** Whether a unit of the origin may be delivered. */
  boolean allows(Country origin);

  /**
   * Any unit will do.
   *
   * @param why the exception that says so, "" where there is no rule
   */
  record Unlimited(String rule, String why) implements DemandRule {
    @Override
    public String stream() {
      return "";
    }

    @Override
    public boolean allows(Country origin) {
      return true;
    }
  }

  /** Home or a designated country. */
  record Origins(String rule, Country home) implements DemandRule {
    @Override
    public String stream() {
      return "";
    }

    @Override
    public boolean allows(Country origin) {
      return origin.equals(home) || DesignatedCountries.findBasis(origin).isPresent();
    }
  }

  /**
   * Made at home of components whose cost is domestic by more than a share.
   *
   * @param share to exceed, 0..1
   */
  record FirstTier(String rule, double share, Country home) implements DemandRule {
    @Override
    public String stream() {
      return rule + ":" + share;
    }

    @Override
    public boolean allows(Country origin) {
      return origin.equals(home);
    }
  }

  /** Of allowed origins through all tiers. */
  record AllTiers(String rule, Country home) implements DemandRule {
    @Override
    public String stream() {
      return rule;
    }

    @Override
    public boolean allows(Country origin) {
      if (rule.equals("ftc")) {
        return origin.equals(home);
      }
      List<String> codes = List.of(rule.substring(PlanContent.NOT_FROM.length()).split(",", -1));
      return !origin.equals(Country.UNKNOWN) && !codes.contains(origin.code());
    }
  }

  /** What the demand asks. */
  static DemandRule of(Program program, Demand demand) {
    Country home = program.settings().home();
    String rule = demand.rule();
    return switch (rule) {
      case "" -> new Unlimited("", "");
      case "taa" -> new Origins(rule, home);
      case "far" ->
          demand.part().commercialIt()
              ? new Unlimited(rule, "commercial IT, FAR 25.103(e)")
              : firstTier(program, demand);
      case "baba" -> firstTier(program, demand);
      case "ftc" -> new AllTiers(rule, home);
      default -> {
        if (!rule.startsWith(PlanContent.NOT_FROM)) {
          throw new IllegalArgumentException(
              "demand '" + demand.id() + "' cannot have the rule '" + rule + "'");
        }
        yield new AllTiers(rule, home);
      }
    };
  }

  /** What the demand of a delivery asks. */
  static DemandRule of(Program program, Delivery delivery) {
    return of(program, delivery.demand());
  }

  private static FirstTier firstTier(Program program, Demand demand) {
    double share = 0;
    for (int t = demand.due().index(); t <= demand.latest().index(); t++) {
      LocalDate day = program.calendar().firstDay(new Period(t));
      share = Math.max(share, Thresholds.share(demand.rule(), day));
    }
    return new FirstTier(demand.rule(), share, program.settings().home());
  }
}
