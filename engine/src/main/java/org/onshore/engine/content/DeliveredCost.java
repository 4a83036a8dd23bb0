package org.onshore.engine.content;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onshore.domain.program.Lane;
import org.onshore.domain.program.OpeningStock;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.Receipt;
import org.onshore.domain.program.Site;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.customs.Duties;

/**
 * What a component costs where it is used, US dollars a unit: standard cost, freight and duty.
 *
 * <pre>
 * cost(c,o,i,t) = standard cost(c) + least freight and duty over all ways of lanes from where units
 *                 of c and origin o are made, bought, in stock or received, to site i
 * </pre>
 *
 * <p>Rates are those of the period of use, undiscounted. The least way is taken, not the way a unit
 * went, so that the figure follows from the tables alone: FAR counts the transport to the place of
 * incorporation and the duty, paid or not, into the cost of a component (48 CFR 25.003, "cost of
 * components").
 */
public final class DeliveredCost {
  private final Program program;
  private final Duties duties;
  private final Map<Site, Integer> index = new LinkedHashMap<>();
  private final Map<Part, List<Lane>> lanes = new LinkedHashMap<>();
  private final Map<Part, Map<Country, double[][]>> known = new LinkedHashMap<>();

  public DeliveredCost(Program program) {
    this.program = program;
    duties = new Duties(program);
    for (Site site : program.sites()) {
      index.put(site, index.size());
    }
  }

  /** Of a unit of the component and origin used at the site in the period. */
  public double usd(Part component, Country origin, Site site, Period period) {
    return component.costUsd() + wayUsd(component, origin, site, period);
  }

  /** Freight and duty alone; 0 where no lane leads, as for a unit made at the site. */
  public double wayUsd(Part component, Country origin, Site site, Period period) {
    double[][] byPeriod =
        known
            .computeIfAbsent(component, of -> new LinkedHashMap<>())
            .computeIfAbsent(origin, of -> new double[program.calendar().length().value()][0]);
    int t = period.index();
    if (byPeriod[t].length == 0) {
      byPeriod[t] = ways(component, origin, period);
    }
    double usd = byPeriod[t][index.getOrDefault(site, 0)];
    return Double.isFinite(usd) ? usd : 0;
  }

  /** Cheapest way to every site (Bellman, Ford). Shape: [sites]. */
  private double[] ways(Part part, Country origin, Period period) {
    double[] usd = new double[index.size()];
    Arrays.fill(usd, Double.POSITIVE_INFINITY);
    Deque<Integer> improved = new ArrayDeque<>();
    for (Site site : supplies(part, origin)) {
      usd[index.getOrDefault(site, 0)] = 0;
      improved.add(index.getOrDefault(site, 0));
    }
    Map<Integer, List<Lane>> from = lanesFrom(part);
    while (!improved.isEmpty()) {
      int at = improved.remove();
      for (Lane lane : from.getOrDefault(at, List.of())) {
        int to = index.getOrDefault(lane.to(), 0);
        double cost = usd[at] + laneUsd(lane, part, origin, period);
        if (cost < usd[to]) {
          usd[to] = cost;
          improved.add(to);
        }
      }
    }
    return usd;
  }

  private double laneUsd(Lane lane, Part part, Country origin, Period period) {
    return lane.costUsdPerUnit().at(period)
        + lane.costUsdPerKg().at(period) * part.massKg()
        + duties.dutyUsd(lane, part, origin, program.calendar().firstDay(period));
  }

  private Map<Integer, List<Lane>> lanesFrom(Part part) {
    List<Lane> carrying =
        lanes.computeIfAbsent(
            part, of -> program.lanes().stream().filter(lane -> lane.carries(part)).toList());
    Map<Integer, List<Lane>> from = new LinkedHashMap<>();
    for (Lane lane : carrying) {
      from.computeIfAbsent(index.getOrDefault(lane.from(), 0), of -> new ArrayList<>()).add(lane);
    }
    return from;
  }

  private List<Site> supplies(Part part, Country origin) {
    List<Site> sites = new ArrayList<>();
    for (Process process : program.processes()) {
      if (process.part().equals(part) && process.origin().equals(origin)) {
        sites.add(process.site());
      }
    }
    for (OpeningStock stock : program.stock()) {
      if (stock.part().equals(part) && stock.origin().equals(origin)) {
        sites.add(stock.site());
      }
    }
    for (Receipt receipt : program.receipts()) {
      if (receipt.part().equals(part) && receipt.origin().equals(origin)) {
        sites.add(receipt.site());
      }
    }
    return sites;
  }
}
