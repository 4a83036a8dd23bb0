package org.onshore.engine.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.trade.Component;
import org.onshore.domain.trade.ContentAnswer.Evidence;

/**
 * Cost of components, FAR 25.003: bought ones at acquisition cost with freight to the place where
 * they become part of the end product and duty; made ones at all their cost without profit. Counted
 * in decimals, so that a share of exactly the threshold is no more than it.
 */
final class Tally {
  private static final Country HOME = new Country("US");

  private final List<Component> components;

  Tally(List<Component> components) {
    this.components = components;
  }

  static boolean isHome(Country country) {
    return country.equals(HOME);
  }

  /** As the rule counts it. */
  static BigDecimal cost(Component component) {
    BigDecimal cost =
        money(component.costUsd())
            .add(money(component.freightUsd()))
            .add(money(component.dutyUsd()));
    return component.made() ? cost.subtract(money(component.profitUsd())) : cost;
  }

  static BigDecimal money(double usd) {
    return BigDecimal.valueOf(usd);
  }

  BigDecimal total() {
    return sum(Tally::cost);
  }

  /** First tier only: what a domestic component is made of is not looked at. */
  BigDecimal domestic() {
    return sum(each -> isHome(each.origin()) ? cost(each) : BigDecimal.ZERO);
  }

  /** Iron and steel in it, without fasteners off the shelf. */
  BigDecimal ironSteel() {
    return sum(each -> each.fastener() ? BigDecimal.ZERO : money(each.ironSteelUsd()));
  }

  /** Foreign iron and steel in it, without fasteners off the shelf. */
  BigDecimal foreignIronSteel() {
    return sum(each ->
        each.fastener() || isHome(each.origin()) ? BigDecimal.ZERO : money(each.ironSteelUsd()));
  }

  /** Domestic through all tiers, as far as the tier below is told. */
  BigDecimal domesticBelow() {
    return sum(Tally::domesticBelow);
  }

  static BigDecimal domesticBelow(Component component) {
    return isHome(component.origin())
        ? cost(component).multiply(money(1 - component.tierBelowForeignShare()))
        : BigDecimal.ZERO;
  }

  BigDecimal sum(Function<Component, BigDecimal> of) {
    return components.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** A part of a whole, 0 where there is no whole. */
  static double share(BigDecimal part, BigDecimal whole) {
    return whole.signum() == 0 ? 0 : part.divide(whole, 12, RoundingMode.HALF_UP).doubleValue();
  }

  /** Whether the part is more than the share of the whole: exactly the share is not. */
  static boolean exceeds(BigDecimal part, BigDecimal whole, double share) {
    return part.compareTo(whole.multiply(money(share))) > 0;
  }

  /** The rows, with what counts as domestic. */
  List<Evidence> evidence(Function<Component, BigDecimal> domestic, boolean below) {
    List<Evidence> rows = new ArrayList<>();
    for (Component each : components) {
      rows.add(
          new Evidence(
              each.name(),
              each.origin().code(),
              cost(each).doubleValue(),
              domestic.apply(each).doubleValue(),
              why(each, below)));
    }
    return rows;
  }

  private static String why(Component each, boolean below) {
    String counted =
        each.made() ? "made: cost and freight, without profit" : "bought: cost, freight and duty";
    if (each.origin().equals(Country.UNKNOWN)) {
      return counted + "; unknown origin is foreign";
    }
    if (below && each.tierBelowForeignShare() > 0) {
      return counted
          + "; foreign below the first tier: %.1f %%".formatted(100 * each.tierBelowForeignShare());
    }
    return counted;
  }
}
