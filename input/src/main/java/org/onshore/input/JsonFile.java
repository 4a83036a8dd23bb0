package org.onshore.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON file of a results folder. */
final class JsonFile {
  static final Rule NOT_A_RUN =
      Rule.error(
          "not-a-run",
          "A folder that should hold results does not, or its files are damaged.",
          "onshore diff runs/us-ai-racks no-such-folder",
          "Name a folder that onshore plan wrote.");

  private static final JsonMapper MAPPER = new JsonMapper();

  private JsonFile() {}

  /** The object in the file; none if there is none, which is a finding. */
  static Optional<JsonNode> find(Path file, Findings findings) {
    String why;
    try {
      JsonNode node = MAPPER.readTree(Files.readAllBytes(file));
      if (node.isObject()) {
        return Optional.of(node);
      }
      why = "is not a JSON object";
    } catch (IOException e) {
      why = "cannot be read";
    } catch (JacksonException e) {
      why = "is not JSON";
    }
    String name = file.toString();
    findings.add(
        NOT_A_RUN,
        Place.file(name),
        name,
        "'" + name + "' " + why,
        Files.exists(file) ? "plan it again" : "name a folder that onshore plan wrote");
    return Optional.empty();
  }

  /** A number, or what stands for it where there is none; "inf" is one. */
  static double number(JsonNode node, double otherwise) {
    if (node.isNumber()) {
      return node.doubleValue();
    }
    return node.isString() && node.stringValue().equals("inf")
        ? Double.POSITIVE_INFINITY
        : otherwise;
  }
}
