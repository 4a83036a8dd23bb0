package org.onshore.report;

import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.rack.Layout;
import org.onshore.domain.rack.RackOnWorkload;
import org.onshore.domain.rack.RackOnWorkload.Economy;
import org.onshore.domain.rack.ServingPoint;
import org.onshore.domain.rack.TrainingStep;
import org.onshore.report.document.Value;

/** Figures about racks under their names for a program; what does not apply is null. */
final class RackFields {
  private RackFields() {}

  static Fields of(RackOnWorkload rack) {
    Fields fields = new Fields();
    fields.add("generation", Value.text(rack.generation().id()));
    fields.add("workload", Value.text(rack.workload().id()));
    fields.add("kind", word(rack.workload().kind()));
    fields.add("precision", word(rack.precision()));
    fields.add("racks", (double) rack.racks());
    fields.add("calibration", rack.calibration());
    fields.add("tokens_per_second", rack.tokensPerSecond());
    fields.add("tokens_per_second_per_megawatt", rack.tokensPerSecondPerMegawatt());
    economy(fields, rack.economy());
    serving(fields, rack.serving());
    TrainingStep step = rack.training();
    add(fields, "training.step_seconds", step, TrainingStep::seconds);
    add(fields, "training.memory_gib", step, each -> each.memory().gib());
    fields.add(
        "training.layout",
        step == null ? Value.unknown("") : Value.text(RunsDocument.layout(step.layout())));
    return fields;
  }

  private static void economy(Fields fields, @Nullable Economy economy) {
    add(fields, "mean_kw", economy, Economy::meanKw);
    add(fields, "provisioned_mw", economy, Economy::provisionedMw);
    add(fields, "joules_per_token", economy, Economy::joulesPerToken);
    add(fields, "energy_usd_per_token", economy, Economy::energyUsdPerToken);
    fields.addKnown("rack_usd_per_token", economy == null ? null : economy.rackUsdPerToken());
    add(fields, "co2_grams_per_token", economy, Economy::co2GramsPerToken);
  }

  private static void serving(Fields fields, @Nullable ServingPoint point) {
    add(fields, "serving.accelerators", point, ServingPoint::accelerators);
    add(fields, "serving.batch", point, ServingPoint::batch);
    add(fields, "serving.prefill_share", point, ServingPoint::prefillShare);
    add(fields, "serving.first_token_seconds", point, ServingPoint::firstTokenSeconds);
    add(fields, "serving.token_seconds", point, ServingPoint::tokenSeconds);
    add(fields, "serving.memory_gib", point, ServingPoint::memoryGib);
  }

  static void layout(Fields fields, Layout layout) {
    fields.add("layout.tp", layout.tensor());
    fields.add("layout.cp", layout.context());
    fields.add("layout.pp", layout.pipeline());
    fields.add("layout.dp", layout.data());
    fields.add("layout.ep", layout.expert());
    fields.add("layout.microbatch", layout.microbatch());
    fields.add("layout.interleave", layout.interleave());
    fields.add("layout.recompute", word(layout.recompute()));
  }

  static void parts(Fields fields, TrainingStep.Parts parts) {
    fields.add("parts.forward", parts.forward());
    fields.add("parts.backward", parts.backward());
    fields.add("parts.recompute", parts.recompute());
    fields.add("parts.logits", parts.logits());
    fields.add("parts.tensor", parts.tensor());
    fields.add("parts.expert", parts.expert());
    fields.add("parts.context", parts.context());
    fields.add("parts.pipeline", parts.pipeline());
    fields.add("parts.bubble", parts.bubble());
    fields.add("parts.data", parts.data());
    fields.add("parts.optimizer", parts.optimizer());
  }

  private static <T> void add(
      Fields fields, String key, @Nullable T of, ToDoubleFunction<T> figure) {
    fields.addKnown(key, of == null ? null : Double.valueOf(figure.applyAsDouble(of)));
  }

  private static Value word(Enum<?> constant) {
    return Value.text(constant.name().toLowerCase(Locale.ROOT));
  }
}
