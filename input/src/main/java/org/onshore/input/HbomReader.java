package org.onshore.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.BillLine;
import org.onshore.domain.program.Part;
import org.onshore.domain.quantity.Country;
import org.onshore.domain.quantity.Window;
import org.onshore.domain.trade.Hbom;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;

/**
 * Reads a hardware bill of materials in CycloneDX JSON, 1.2 to 1.6: components nested in assemblies
 * or in one list, how many from {@code cdx:device:quantity}, and what Onshore writes itself from
 * properties named {@code onshore:}. What it has no place for is kept as it is.
 */
public final class HbomReader {
  static final Rule NOT_AN_HBOM =
      Rule.error(
          "not-an-hbom",
          "A hardware bill of materials is not a CycloneDX document in JSON, or breaks its schema.",
          "A file of another kind.",
          "Write it with a tool that holds to CycloneDX 1.2 to 1.6.");
  static final Rule HBOM_VALUE =
      Rule.error(
          "hbom-value",
          "A property of a hardware bill of materials holds what it cannot mean.",
          "cdx:device:quantity with the value 'two'.",
          "Correct the value.");
  static final Rule HBOM_WITHOUT_COST =
      Rule.warning(
          "hbom-without-cost",
          "A hardware bill of materials does not say what its parts cost; they cost 0.",
          "A CycloneDX document without properties named onshore:cost_usd.",
          "Fill in cost_usd of parts.csv before planning.");
  static final List<Rule> RULES = List.of(NOT_AN_HBOM, HBOM_VALUE, HBOM_WITHOUT_COST);

  private static final String OURS = "onshore:";

  private final String file;
  private final Findings findings = new Findings();
  private final SequencedMap<String, Part> parts = new LinkedHashMap<>();
  private final List<BillLine> bill = new ArrayList<>();
  private final SequencedMap<String, List<Country>> origins = new LinkedHashMap<>();
  private final SequencedMap<String, String> originals = new LinkedHashMap<>();
  private final List<String> withoutCost = new ArrayList<>();

  private HbomReader(String file) {
    this.file = file;
  }

  /** The bill in a file; all findings, not the first. */
  public static Outcome<Hbom> read(Path path) {
    HbomReader reader = new HbomReader(path.toString());
    return reader.findBom(path).map(reader::hbom).orElseGet(reader::failed);
  }

  private Outcome<Hbom> failed() {
    return Outcome.failed(findings.sorted());
  }

  private Optional<Bom> findBom(Path path) {
    try {
      byte[] bytes = Files.readAllBytes(path);
      JsonParser parser = new JsonParser();
      Bom bom = parser.parse(bytes);
      for (ParseException fault : parser.validate(bytes, version(bom))) {
        add(NOT_AN_HBOM, "", String.valueOf(fault.getMessage()));
      }
      return findings.hasError() ? Optional.empty() : Optional.of(bom);
    } catch (IOException e) {
      findings.add(
          LoneTable.UNREADABLE_LIST,
          Place.file(file),
          file,
          "'" + file + "' cannot be read",
          "there is no such file");
    } catch (ParseException | RuntimeException e) {
      add(NOT_AN_HBOM, "", "not a CycloneDX document in JSON: " + e.getMessage());
    }
    return Optional.empty();
  }

  private static Version version(Bom bom) {
    for (Version version : Version.values()) {
      if (version.getVersionString().equals(bom.getSpecVersion())) {
        return version;
      }
    }
    throw new IllegalArgumentException("no version '" + bom.getSpecVersion() + "'");
  }

  private Outcome<Hbom> hbom(Bom bom) {
    Metadata metadata = bom.getMetadata();
    Component top = metadata == null ? null : metadata.getComponent();
    if (top == null) {
      add(NOT_AN_HBOM, "", "metadata.component is missing: it says what the bill is of");
      return failed();
    }
    Part part = add(top);
    addBelow(part, top.getComponents());
    addBelow(part, bom.getComponents());
    if (!withoutCost.isEmpty()) {
      add(
          HBOM_WITHOUT_COST,
          withoutCost.getFirst(),
          withoutCost.size() + " parts have no cost, '" + withoutCost.getFirst() + "' first");
    }
    if (findings.hasError()) {
      return failed();
    }
    Date timestamp = metadata.getTimestamp();
    LocalDate date =
        timestamp == null
            ? LocalDate.of(2027, 1, 4)
            : timestamp.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    return Outcome.of(
        new Hbom(date, List.copyOf(parts.values()), bill, origins, originals), findings.sorted());
  }

  private void addBelow(Part parent, @Nullable List<Component> components) {
    for (Component component : components == null ? List.<Component>of() : components) {
      Part part = add(component);
      String group = text(component, OURS + "group", "");
      bill.add(
          new BillLine(
              parent,
              part,
              number(component, "cdx:device:quantity", 1),
              group.isEmpty() ? part.id() + "#" + bill.size() : group,
              new Window(
                  date(component, OURS + "valid_from"), date(component, OURS + "valid_until"))));
      addBelow(part, component.getComponents());
    }
  }

  /** The part of a component: the one of that name that was read before, or a new one. */
  private Part add(Component component) {
    String reference = component.getBomRef() == null ? component.getName() : component.getBomRef();
    String id = text(component, OURS + "part", reference.strip());
    Part known = parts.get(id);
    if (known != null) {
      return known;
    }
    if (text(component, OURS + "cost_usd", "").isEmpty()) {
      withoutCost.add(id);
    }
    Part part =
        new Part(
            id,
            component.getName(),
            text(component, OURS + "category", text(component, "cdx:device:function", "")),
            text(component, OURS + "unit", "piece"),
            flag(component, "whole"),
            number(component, OURS + "cost_usd", 0),
            number(component, OURS + "mass_kg", 0),
            number(component, OURS + "steel_kg", 0),
            number(component, OURS + "aluminum_kg", 0),
            number(component, OURS + "copper_kg", 0),
            text(component, OURS + "hts", ""),
            flag(component, "critical"),
            flag(component, "commercial_it"),
            number(component, OURS + "processing_performance", 0),
            number(component, OURS + "memory_bandwidth_gb_per_s", 0),
            null);
    parts.put(id, part);
    origins.put(id, countries(component));
    keep(id, component);
    return part;
  }

  private List<Country> countries(Component component) {
    List<Country> countries = new ArrayList<>();
    for (Property property : properties(component)) {
      if (property.getName().equals(OURS + "origin")) {
        if (property.getValue().matches("[A-Z]{2}")) {
          countries.add(new Country(property.getValue()));
        } else {
          add(
              HBOM_VALUE,
              property.getValue(),
              "onshore:origin of '"
                  + component.getName()
                  + "' is '"
                  + property.getValue()
                  + "', not a country code");
        }
      }
    }
    return countries;
  }

  /** Keeps what the program has no column for: supplier, version, references, other properties. */
  private void keep(String id, Component component) {
    List<Component> below = component.getComponents();
    component.setComponents(null);
    Bom alone = new Bom();
    alone.setSerialNumber(null);
    alone.addComponent(component);
    try {
      String text = BomGeneratorFactory.createJson(Version.VERSION_16, alone).toJsonString(false);
      originals.put(id, new String(text.getBytes(UTF_8), UTF_8));
    } catch (GeneratorException e) {
      add(NOT_AN_HBOM, id, "'" + id + "' cannot be kept: " + e.getMessage());
    }
    component.setComponents(below);
  }

  private static List<Property> properties(Component component) {
    List<Property> properties = component.getProperties();
    return properties == null ? List.of() : properties;
  }

  private static String text(Component component, String name, String otherwise) {
    return properties(component).stream()
        .filter(property -> property.getName().equals(name))
        .map(Property::getValue)
        .findFirst()
        .orElse(otherwise);
  }

  private static boolean flag(Component component, String name) {
    return text(component, OURS + name, "").equals("true");
  }

  private double number(Component component, String name, double otherwise) {
    String text = text(component, name, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      double number = Double.parseDouble(text);
      if (Double.isFinite(number) && number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, with the value.
    }
    add(
        HBOM_VALUE,
        text,
        name + " of '" + component.getName() + "' is '" + text + "', not a number of 0 or more");
    return otherwise;
  }

  private @Nullable LocalDate date(Component component, String name) {
    String text = text(component, name, "");
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      add(HBOM_VALUE, text, name + " of '" + component.getName() + "' is no date: '" + text + "'");
      return null;
    }
  }

  private void add(Rule rule, String value, String message) {
    findings.add(rule, Place.file(file), value, message, "");
  }
}
