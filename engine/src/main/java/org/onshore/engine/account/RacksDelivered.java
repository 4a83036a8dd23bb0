package org.onshore.engine.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.ComputeDelivered;
import org.onshore.domain.plan.Delivery;
import org.onshore.domain.plan.Plan;
import org.onshore.domain.program.Demand;
import org.onshore.domain.program.Generation;
import org.onshore.domain.program.Part;
import org.onshore.domain.program.Program;
import org.onshore.domain.program.RackSpec;
import org.onshore.domain.program.Workload;
import org.onshore.domain.program.WorkloadKind;
import org.onshore.domain.quantity.Period;
import org.onshore.engine.account.RacksAtWork.AtWork;
import org.onshore.engine.rack.RackComparison;

/** Racks a plan delivers, as compute: PFLOPS, megawatts, tokens per second. */
final class RacksDelivered {
  private final @Nullable Workload workload;
  private final Map<RackSpec, OptionalDouble> tokensPerSecond = new LinkedHashMap<>();

  private RacksDelivered(Program program) {
    this.workload =
        program.workloads().stream()
            .filter(each -> each.kind() == WorkloadKind.INFERENCE)
            .findFirst()
            .orElse(null);
  }

  /**
   * Deliveries of racks, and racks put to work for tokens, summed over origins and demands of one
   * sector, site and period.
   */
  static List<ComputeDelivered> of(Plan plan, Map<Part, Generation> generationOf) {
    List<AtWork> delivered = new ArrayList<>();
    for (Delivery delivery : plan.deliveries()) {
      Demand demand = delivery.demand();
      Generation generation = generationOf.get(demand.part());
      if (generation != null) {
        delivered.add(new AtWork(generation, demand, delivery.period(), delivery.quantity()));
      }
    }
    delivered.addAll(RacksAtWork.of(plan, generationOf));
    RacksDelivered racks = new RacksDelivered(plan.program());
    record Place(String generation, String sector, String site, Period period) {}
    SequencedMap<Place, ComputeDelivered> rows = new LinkedHashMap<>();
    for (AtWork row : delivered) {
      Demand demand = row.demand();
      var place =
          new Place(row.generation().id(), demand.sector(), demand.site().id(), row.period());
      rows.merge(place, racks.delivered(row), RacksDelivered::sum);
    }
    return new ArrayList<>(rows.values());
  }

  private ComputeDelivered delivered(AtWork row) {
    RackSpec spec = row.generation().spec();
    double racks = row.racks();
    return new ComputeDelivered(
        row.generation(),
        row.demand().sector(),
        row.demand().site(),
        row.period(),
        racks,
        spec == null ? 0 : racks * densePflops(spec),
        spec == null ? 0 : racks * spec.powerKw() / 1000,
        workload,
        tokens(spec, racks));
  }

  private static ComputeDelivered sum(ComputeDelivered one, ComputeDelivered other) {
    return new ComputeDelivered(
        one.generation(),
        one.sector(),
        one.site(),
        one.period(),
        one.racks() + other.racks(),
        one.pflops() + other.pflops(),
        one.megawatts() + other.megawatts(),
        one.workload(),
        one.tokensPerSecond() == null || other.tokensPerSecond() == null
            ? null
            : Double.valueOf(one.tokensPerSecond() + other.tokensPerSecond()));
  }

  /** Of so many racks on the workload; each rack is worked out once. */
  private @Nullable Double tokens(@Nullable RackSpec spec, double racks) {
    Workload on = workload;
    if (spec == null || on == null) {
      return null;
    }
    OptionalDouble each =
        tokensPerSecond.computeIfAbsent(spec, of -> RackComparison.tokensPerSecond(of, on));
    return each.isPresent() ? Double.valueOf(racks * each.getAsDouble()) : null;
  }

  /** Dense PFLOPS at FP8, the one precision every current rack publishes; else at BF16, FP4. */
  static double densePflops(RackSpec spec) {
    if (spec.denseFp8Pflops() != null) {
      return spec.denseFp8Pflops();
    }
    Double other = spec.denseBf16Pflops() != null ? spec.denseBf16Pflops() : spec.denseFp4Pflops();
    return other == null ? 0 : other;
  }
}
