package org.onshore.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.Workload;
import org.onshore.domain.rack.PowerPrice;
import org.onshore.domain.rack.RackOnWorkload;
import org.onshore.domain.rack.RackOnWorkload.Economy;
import org.onshore.domain.rack.RackOnWorkload.Scale;
import org.onshore.domain.rack.ServingPoint;
import org.onshore.domain.rack.TrainingStep;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Document;
import org.onshore.report.document.Tone;
import org.onshore.report.document.Value;

/** The generations of a program side by side, workload by workload. */
public final class RackDocument {
  private static final double BILLION = 1e9;
  private static final String NONE = "-";

  private RackDocument() {}

  /** For a reader: a section a workload, a column a generation. */
  public static Document text(String program, List<RackOnWorkload> racks, PowerPrice power) {
    List<Block> blocks = new ArrayList<>();
    byWorkload(racks).forEach((workload, each) -> blocks.add(section(workload, each)));
    blocks.add(confidence(racks));
    blocks.add(
        new Block.Note(
            Tone.MUTED,
            String.format(
                Locale.ROOT,
                "Electricity of %s: %.4f USD and %.3f kg CO2 a kWh. Figures are of one rack, by"
                    + " the model, times the calibration; money and CO2 are for a billion tokens,"
                    + " the facility included.",
                power.where(),
                power.usdPerKwh(),
                power.co2KgPerKwh())));
    blocks.add(
        new Block.Note(
            Tone.MUTED,
            RunsDocument.LETTERS
                + " Serving: g accelerators of an instance, b requests at once, r the share of"
                + " accelerators that only read prompts."));
    return new Document(program, "rack generations side by side", blocks);
  }

  /** How far each specification is to be trusted, before anyone believes a figure made of it. */
  private static Block confidence(List<RackOnWorkload> racks) {
    SequencedMap<String, List<Value>> rows = new LinkedHashMap<>();
    for (RackOnWorkload rack : racks) {
      rows.putIfAbsent(
          rack.generation().id(),
          List.of(
              Value.text(rack.generation().id()),
              Value.text(rack.generation().name()),
              Value.text(Objects.requireNonNull(rack.generation().spec()).confidence())));
    }
    return new Block.Section(
        "specifications",
        "How sure the specifications are",
        "",
        List.of(
            new Grid(
                "specifications",
                "Specifications",
                List.of(
                    new Heading("generation", "Generation"),
                    new Heading("name", "Name"),
                    new Heading("confidence", "Confidence")),
                List.copyOf(rows.values()),
                false)));
  }

  private static SequencedMap<Workload, List<RackOnWorkload>> byWorkload(
      List<RackOnWorkload> racks) {
    SequencedMap<Workload, List<RackOnWorkload>> by = new LinkedHashMap<>();
    racks.forEach(rack -> by.computeIfAbsent(rack.workload(), of -> new ArrayList<>()).add(rack));
    return by;
  }

  private static Block section(Workload workload, List<RackOnWorkload> racks) {
    List<Heading> columns = new ArrayList<>(List.of(new Heading("figure", "")));
    racks.forEach(rack -> columns.add(new Heading(rack.generation().id(), rack.generation().id())));
    List<List<Value>> rows = new ArrayList<>();
    figures().forEach((label, figure) -> addRow(rows, label, racks, figure));
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Grid(workload.id(), workload.name(), columns, rows, false));
    if (racks.stream().anyMatch(rack -> !rack.scaling().isEmpty())) {
      blocks.add(scaling(racks));
    }
    return new Block.Section(workload.id(), workload.name(), "", blocks);
  }

  private static SequencedMap<String, Function<RackOnWorkload, Value>> figures() {
    SequencedMap<String, Function<RackOnWorkload, Value>> figures = new LinkedHashMap<>();
    figures.put("Precision", rack -> Value.text(rack.precision().name()));
    figures.put(
        "Fewest racks",
        rack -> rack.racks() == 0 ? Value.unknown("none fits") : Value.count((long) rack.racks()));
    figures.put("How", RackDocument::way);
    figures.put(
        "Tokens/s a rack",
        rack -> rack.racks() == 0 ? Value.unknown(NONE) : Value.count(rack.tokensPerSecond()));
    figures.put("Calibration", rack -> Value.count(rack.calibration()));
    figures.put("Share of peak", rack -> known(rack.training(), step -> mfu(rack, step)));
    figures.put(
        "First token",
        rack -> known(rack.serving(), point -> Value.amount(point.firstTokenSeconds(), "s")));
    figures.put(
        "Later tokens",
        rack -> known(rack.serving(), point -> Value.amount(1000 * point.tokenSeconds(), "ms")));
    figures.put("Accelerator memory", rack -> Value.amount(memory(rack), "GiB"));
    figures.put(
        "Tokens/s a megawatt",
        rack ->
            rack.racks() == 0
                ? Value.unknown(NONE)
                : Value.count(rack.tokensPerSecondPerMegawatt()));
    figures.put(
        "Mean power",
        rack -> known(rack.economy(), economy -> Value.amount(economy.meanKw(), "kW")));
    figures.put(
        "Energy a token",
        rack -> known(rack.economy(), economy -> Value.amount(economy.joulesPerToken(), "J")));
    figures.put(
        "Electricity a billion",
        rack ->
            known(rack.economy(), economy -> Value.money(BILLION * economy.energyUsdPerToken())));
    figures.put("Rack a billion", RackDocument::rackUsd);
    figures.put(
        "CO2 a billion",
        rack ->
            known(
                rack.economy(),
                economy -> Value.amount(BILLION * economy.co2GramsPerToken() / 1000, "kg")));
    return figures;
  }

  /** A figure that no generation has for this kind of work is left out. */
  private static void addRow(
      List<List<Value>> rows,
      String label,
      List<RackOnWorkload> racks,
      Function<RackOnWorkload, Value> figure) {
    List<Value> row = new ArrayList<>(List.of(Value.text(label)));
    racks.forEach(rack -> row.add(figure.apply(rack)));
    if (row.stream().skip(1).anyMatch(value -> !(value instanceof Value.Unknown))) {
      rows.add(row);
    }
  }

  private static <T> Value known(@Nullable T there, Function<T, Value> value) {
    return there == null ? Value.unknown(NONE) : value.apply(there);
  }

  private static Value rackUsd(RackOnWorkload rack) {
    Economy economy = rack.economy();
    Double usd = economy == null ? null : economy.rackUsdPerToken();
    return usd == null ? Value.unknown("no price") : Value.money(BILLION * usd);
  }

  private static Value way(RackOnWorkload rack) {
    TrainingStep step = rack.training();
    ServingPoint point = rack.serving();
    if (step != null) {
      return Value.text(RunsDocument.layout(step.layout()));
    }
    return point == null
        ? Value.unknown("targets not met")
        : Value.text(
            "g%d b%d%s"
                .formatted(
                    point.accelerators(),
                    point.batch(),
                    point.disaggregated()
                        ? String.format(Locale.ROOT, " r%.0f%%", 100 * point.prefillShare())
                        : ""));
  }

  private static double memory(RackOnWorkload rack) {
    TrainingStep step = rack.training();
    ServingPoint point = rack.serving();
    return step != null ? step.memory().gib() : point != null ? point.memoryGib() : 0;
  }

  /** Share of the dense peak of the precision used. */
  private static Value mfu(RackOnWorkload rack, TrainingStep step) {
    var spec = Objects.requireNonNull(rack.generation().spec());
    Double pflops =
        switch (rack.precision()) {
          case BF16 -> spec.denseBf16Pflops();
          case FP8 -> spec.denseFp8Pflops();
          case FP4 -> spec.denseFp4Pflops();
        };
    return pflops == null
        ? Value.unknown(NONE)
        : Value.share(
            rack.calibration() * step.flopsUtilization(pflops * 1000 / spec.accelerators()));
  }

  private static Block scaling(List<RackOnWorkload> racks) {
    List<Heading> columns = new ArrayList<>(List.of(new Heading("racks", "Racks")));
    SequencedMap<Integer, List<Value>> rows = new LinkedHashMap<>();
    for (RackOnWorkload rack : racks) {
      columns.add(new Heading("fixed", rack.generation().id()));
      columns.add(new Heading("growing", "batch grows"));
      rack.scaling().forEach(scale -> rows.putIfAbsent(scale.racks(), new ArrayList<>()));
    }
    for (Map.Entry<Integer, List<Value>> row : rows.entrySet()) {
      row.getValue().add(Value.count((long) row.getKey()));
      for (RackOnWorkload rack : racks) {
        Scale scale =
            rack.scaling().stream()
                .filter(each -> each.racks() == row.getKey())
                .findFirst()
                .orElse(new Scale(row.getKey(), null, null));
        row.getValue().add(share(scale.fixedBatch()));
        row.getValue().add(share(scale.growingBatch()));
      }
    }
    return new Block.Section(
        "scaling",
        "As racks are added",
        "Tokens per second and rack over those of the fewest racks, with the batch as given, and"
            + " with one that grows with the racks.",
        List.of(new Grid("scaling", "Scaling", columns, List.copyOf(rows.values()), false)));
  }

  private static Value share(@Nullable Double share) {
    return share == null ? Value.unknown(NONE) : Value.share(share);
  }

  /** For a program: one object a generation and workload, and the scaling as rows. */
  public static Document data(String program, List<RackOnWorkload> racks, PowerPrice power) {
    List<List<Value>> rows = new ArrayList<>();
    List<Heading> columns = List.of();
    List<List<Value>> scales = new ArrayList<>();
    for (RackOnWorkload rack : racks) {
      Fields fields = RackFields.of(rack);
      rows.add(fields.values());
      columns = fields.headings();
      for (Scale scale : rack.scaling()) {
        scales.add(
            List.of(
                Value.text(rack.generation().id()),
                Value.text(rack.workload().id()),
                Value.count((long) scale.racks()),
                share(scale.fixedBatch()),
                share(scale.growingBatch())));
      }
    }
    Fields prices = new Fields();
    prices.add("where", Value.text(power.where()));
    prices.add("usd_per_kwh", power.usdPerKwh());
    prices.add("co2_kg_per_kwh", power.co2KgPerKwh());
    return new Document(
        program,
        "",
        List.of(
            prices.section("power"),
            new Grid("racks", "Racks", columns, rows, false),
            new Grid("scaling", "Scaling", SCALE_COLUMNS, scales, false)));
  }

  private static final List<Heading> SCALE_COLUMNS =
      List.of(
          new Heading("generation", "Generation"),
          new Heading("workload", "Workload"),
          new Heading("racks", "Racks"),
          new Heading("fixed_batch_efficiency", "Fixed batch"),
          new Heading("growing_batch_efficiency", "Growing batch"));
}
