package org.onshore.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.Metadata;
import org.cyclonedx.model.Property;
import org.cyclonedx.parsers.JsonParser;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Part;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Window;
import org.onshore.domain.trade.Hbom;
import org.onshore.report.table.PlainNumber;

/**
 * A hardware bill of materials as CycloneDX 1.6: assemblies hold their components, how many stands
 * in the standard's property {@code cdx:device:quantity}. The standard has no country of origin; it
 * and what else Onshore knows stand in properties named {@code onshore:} and described in
 * docs/rules-of-origin.md. A part that is used twice has its components written once.
 */
public final class HbomFile {
  static final String QUANTITY = "cdx:device:quantity";
  static final String FUNCTION = "cdx:device:function";
  static final String OURS = "onshore:";

  private final Hbom hbom;
  private final Set<Part> written = new LinkedHashSet<>();
  private int occurrences;

  private HbomFile(Hbom hbom) {
    this.hbom = hbom;
  }

  /**
   * The bill as one JSON document.
   *
   * @throws IllegalStateException if it does not hold to the standard's schema
   */
  public static String text(Hbom hbom) {
    try {
      String text =
          BomGeneratorFactory.createJson(Version.VERSION_16, new HbomFile(hbom).bom())
                  .toJsonString()
              + "\n";
      List<ParseException> faults =
          new JsonParser().validate(text.getBytes(UTF_8), Version.VERSION_16);
      if (!faults.isEmpty()) {
        throw new IllegalStateException("not a CycloneDX 1.6 document: " + faults);
      }
      return text;
    } catch (GeneratorException | IOException e) {
      throw new IllegalStateException("writing a CycloneDX document", e);
    }
  }

  private Bom bom() {
    Bom bom = new Bom();
    String seed = hbom.date() + " " + hbom.top().id() + " " + hbom.parts().size();
    bom.setSerialNumber("urn:uuid:" + UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)));
    Metadata metadata = new Metadata();
    metadata.setTimestamp(Date.from(hbom.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    Component top = component(hbom.top(), null);
    bom.setComponents(top.getComponents());
    top.setComponents(null);
    metadata.setComponent(top);
    bom.setMetadata(metadata);
    return bom;
  }

  private Component component(Part part, @Nullable BillLine line) {
    boolean first = written.add(part);
    Component component = first ? original(part) : new Component();
    component.setType(Component.Type.DEVICE);
    component.setBomRef(first ? part.id() : part.id() + "#" + ++occurrences);
    component.setName(part.name());
    List<Property> properties = new ArrayList<>();
    if (component.getProperties() != null) {
      component.getProperties().stream()
          .filter(property -> !property.getName().startsWith(OURS))
          .filter(property -> !property.getName().equals(QUANTITY))
          .forEach(properties::add);
    }
    if (line != null) {
      properties.add(0, property(QUANTITY, number(line.quantity())));
      addLine(properties, line);
    }
    properties.add(property(OURS + "part", part.id()));
    if (first) {
      addPart(properties, part);
      List<Component> below = new ArrayList<>();
      for (BillLine each : hbom.bill()) {
        if (each.parent().equals(part)) {
          below.add(component(each.component(), each));
        }
      }
      component.setComponents(below.isEmpty() ? null : below);
    }
    component.setProperties(properties);
    return component;
  }

  /** What a bill that was read says of the part beside what Onshore knows. */
  private Component original(Part part) {
    String original = hbom.originals().get(part.id());
    if (original == null) {
      return new Component();
    }
    try {
      return new JsonParser().parse(original.getBytes(UTF_8)).getComponents().getFirst();
    } catch (ParseException e) {
      throw new IllegalStateException("what was kept of '" + part.id() + "' is damaged", e);
    }
  }

  private static void addLine(List<Property> properties, BillLine line) {
    if (!line.group().contains("#")) {
      properties.add(property(OURS + "group", line.group()));
    }
    Window valid = line.valid();
    if (valid.from() != null) {
      properties.add(property(OURS + "valid_from", valid.from().toString()));
    }
    if (valid.until() != null) {
      properties.add(property(OURS + "valid_until", valid.until().toString()));
    }
  }

  private void addPart(List<Property> properties, Part part) {
    for (Country origin : hbom.originsOf(part)) {
      properties.add(property(OURS + "origin", origin.code()));
    }
    text(properties, "category", part.category());
    text(properties, "unit", part.unit());
    text(properties, "hts", part.hts());
    properties.add(property(OURS + "cost_usd", number(part.costUsd())));
    number(properties, "mass_kg", part.massKg());
    number(properties, "steel_kg", part.steelKg());
    number(properties, "aluminum_kg", part.aluminumKg());
    number(properties, "copper_kg", part.copperKg());
    number(properties, "processing_performance", part.processingPerformance());
    number(properties, "memory_bandwidth_gb_per_s", part.memoryBandwidthGbPerS());
    flag(properties, "whole", part.whole());
    flag(properties, "critical", part.critical());
    flag(properties, "commercial_it", part.commercialIt());
  }

  private static void text(List<Property> properties, String name, String text) {
    if (!text.isEmpty()) {
      properties.add(property(OURS + name, text));
    }
  }

  private static void number(List<Property> properties, String name, double number) {
    if (number != 0) {
      properties.add(property(OURS + name, number(number)));
    }
  }

  private static void flag(List<Property> properties, String name, boolean flag) {
    if (flag) {
      properties.add(property(OURS + name, "true"));
    }
  }

  private static String number(double number) {
    return PlainNumber.text(number);
  }

  private static Property property(String name, String value) {
    return new Property(name, value);
  }
}
