package org.onshore.engine.content;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onshore.domain.plan.Shipment;
import org.onshore.domain.program.Lane;
import org.onshore.domain.quantity.Country;
import org.onshore.engine.provenance.Slice;
import org.onshore.engine.provenance.Source;

/**
 * Value added through all tiers below a batch, and the origins in it. A bought unit's price counts
 * where its supplier is; what was there when the program began counts at standard cost by its
 * origin. US dollars, undiscounted.
 */
final class TierValue {
  private final Country home;
  private final Map<Source.Batch, Value> values = new HashMap<>();

  TierValue(Country home) {
    this.home = home;
  }

  /**
   * Per unit made.
   *
   * @param origins of everything in it, itself included
   */
  record Value(double domesticUsd, double totalUsd, Set<Country> origins) {}

  Value of(Source.Batch batch) {
    Value known = values.get(batch);
    if (known != null) {
      return known;
    }
    double own = batch.process().costUsd().at(batch.period()) * batch.started();
    double domestic = batch.process().site().country().equals(home) ? own : 0;
    double total = own;
    Set<Country> origins = new LinkedHashSet<>(List.of(batch.origin()));
    for (Slice input : batch.inputs()) {
      Value unit = of(input);
      domestic += unit.domesticUsd() * input.quantity();
      total += unit.totalUsd() * input.quantity();
      origins.addAll(unit.origins());
    }
    double made = Math.max(batch.made(), Double.MIN_NORMAL);
    Value value = new Value(domestic / made, total / made, origins);
    values.put(batch, value);
    return value;
  }

  /** Per unit of the slice, freight of its route included. */
  Value of(Slice slice) {
    Value made =
        switch (slice.source()) {
          case Source.Batch batch -> of(batch);
          case Source.Opening _, Source.Arriving _, Source.Unexplained _ -> given(slice.source());
        };
    double domestic = made.domesticUsd();
    double total = made.totalUsd();
    for (Shipment leg : slice.route()) {
      double freight = leg.freightUsd() / leg.quantity();
      total += freight;
      domestic += isWithinHome(leg.lane()) ? freight : 0;
    }
    return new Value(domestic, total, made.origins());
  }

  private Value given(Source source) {
    double usd = source.part().costUsd();
    return new Value(
        source.origin().equals(home) ? usd : 0, usd, new LinkedHashSet<>(List.of(source.origin())));
  }

  private boolean isWithinHome(Lane lane) {
    return lane.from().country().equals(home) && lane.to().country().equals(home);
  }
}
