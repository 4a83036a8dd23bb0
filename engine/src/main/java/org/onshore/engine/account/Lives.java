package org.onshore.engine.account;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.EndStock;
import org.onshore.domain.plan.GenerationLife;
import org.onshore.domain.plan.GenerationLife.LastBuy;
import org.onshore.domain.plan.GenerationLife.Left;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Process;
import org.onshore.domain.program.Program;
import org.onshore.domain.quantity.Calendar;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.account.RacksAtWork.AtWork;

/** How generations ramp, take over from one another and end. */
final class Lives {
  private static final double NOISE = 1e-6;
  private static final double QUARTER_DAYS = 91;

  private final Program program;
  private final Calendar calendar;
  private final int horizon;
  private final Map<Generation, Set<Part>> parts = new LinkedHashMap<>();
  private final Map<Part, double[]> delivered = new LinkedHashMap<>();
  private final Map<Part, double[]> stock = new LinkedHashMap<>();

  private Lives(Plan plan, Map<Part, Generation> generationOf) {
    program = plan.program();
    calendar = program.calendar();
    horizon = calendar.length().value();
    for (Generation generation : program.generations()) {
      Set<Part> below = new LinkedHashSet<>();
      unfold(generation.part(), below);
      parts.put(generation, below);
    }
    for (Delivery row : plan.deliveries()) {
      add(delivered, row.demand().part(), row.period(), row.quantity());
    }
    for (AtWork row : RacksAtWork.of(plan, generationOf)) {
      add(delivered, row.generation().part(), row.period(), row.racks());
    }
    for (EndStock row : plan.stock()) {
      add(stock, row.part(), row.period(), row.quantity());
    }
  }

  /** One life a generation, in the order of the table. */
  static List<GenerationLife> of(Plan plan, Map<Part, Generation> generationOf) {
    var lives = new Lives(plan, generationOf);
    return plan.program().generations().list().stream().map(lives::life).toList();
  }

  private void unfold(Part part, Set<Part> below) {
    if (below.add(part)) {
      for (BillLine line : program.bill()) {
        if (line.parent().equals(part)) {
          unfold(line.component(), below);
        }
      }
    }
  }

  private void add(Map<Part, double[]> rows, Part part, Period period, double quantity) {
    rows.computeIfAbsent(part, of -> new double[horizon])[period.index()] += quantity;
  }

  private double[] delivered(Generation generation) {
    double[] none = new double[horizon];
    return delivered.getOrDefault(generation.part(), none);
  }

  private GenerationLife life(Generation generation) {
    double[] racks = delivered(generation);
    double all = 0;
    double samples = 0;
    int first = -1;
    int last = -1;
    int peak = -1;
    for (int t = 0; t < horizon; t++) {
      if (racks[t] > NOISE) {
        all += racks[t];
        samples += isSample(generation, t) ? racks[t] : 0;
        first = first < 0 ? t : first;
        last = t;
        peak = peak < 0 || racks[t] > racks[peak] + NOISE ? t : peak;
      }
    }
    Set<Part> own = own(generation);
    Set<Part> made = parts.getOrDefault(generation, Set.of());
    List<Left> left = left(own);
    double usd = left.stream().mapToDouble(Left::usd).sum();
    boolean past =
        generation.supportUntil() != null && !generation.supportUntil().isAfter(calendar.end());
    return new GenerationLife(
        generation,
        all,
        samples,
        find(first),
        find(last),
        find(peak),
        find(takesOver(generation)),
        own.size(),
        made.size() - own.size(),
        usd,
        past ? usd : 0,
        left,
        lastBuys(made));
  }

  private static @Nullable Period find(int period) {
    return period < 0 ? null : new Period(period);
  }

  private boolean isSample(Generation generation, int period) {
    return generation.buildFrom() != null
        && calendar.firstDay(new Period(period)).isBefore(generation.buildFrom());
  }

  private Set<Part> own(Generation generation) {
    Set<Part> own = new LinkedHashSet<>(parts.getOrDefault(generation, Set.of()));
    parts.forEach((other, made) -> {
      if (!other.equals(generation)) {
        own.removeAll(made);
      }
    });
    return own;
  }

  /** Looks back from the end, a quarter of a year at a time. */
  private int takesOver(Generation generation) {
    Generation before = generation.supersedes();
    if (before == null) {
      return -1;
    }
    double[] racks = delivered(generation);
    double[] old = delivered(before);
    int quarter = Math.min(horizon, calendar.wholePeriods(QUARTER_DAYS).value());
    int since = -1;
    for (int from = horizon - quarter; from >= 0; from--) {
      double ahead = 0;
      for (int t = from; t < from + quarter; t++) {
        ahead += racks[t] - old[t];
      }
      if (ahead <= NOISE) {
        break;
      }
      since = from;
    }
    return since;
  }

  private List<Left> left(Set<Part> own) {
    List<Left> left = new ArrayList<>();
    for (Part part : own) {
      double[] units = stock.get(part);
      if (units != null && units[horizon - 1] > NOISE) {
        left.add(new Left(part, units[horizon - 1], units[horizon - 1] * part.costUsd()));
      }
    }
    left.sort(Comparator.comparingDouble(Left::usd).reversed());
    return left;
  }

  private List<LastBuy> lastBuys(Set<Part> made) {
    List<LastBuy> lastBuys = new ArrayList<>();
    for (Part part : made) {
      int last = -1;
      for (Process process : program.processes()) {
        for (int t = horizon - 1; t > last && process.part().equals(part); t--) {
          last = calendar.holds(process.valid(), new Period(t)) ? t : last;
        }
      }
      double[] units = stock.get(part);
      if (last >= 0 && last < horizon - 1) {
        lastBuys.add(new LastBuy(part, new Period(last), units == null ? 0 : units[last]));
      }
    }
    return lastBuys;
  }
}
