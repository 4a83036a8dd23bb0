package org.onshore.input;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.plan.FrontierPoint;
import org.onshore.domain.plan.FrontierSweep;
import org.onshore.domain.plan.Status;
import org.onshore.domain.plan.Totals;
import org.onshore.input.finding.Findings;
import tools.jackson.databind.JsonNode;

/** Reads frontier.json, as far as a sweep had come when it ended. */
public final class FrontierReader {
  private FrontierReader() {}

  /** The sweep in a folder; empty if it holds none that can be read. */
  public static Optional<FrontierSweep> find(Path folder) {
    Path file = folder.resolve("frontier.json");
    return Files.isRegularFile(file)
        ? JsonFile.find(file, new Findings()).flatMap(FrontierReader::findSweep)
        : Optional.empty();
  }

  private static Optional<FrontierSweep> findSweep(JsonNode json) {
    List<Double> shares = new ArrayList<>();
    json.path("shares").forEach(share -> shares.add(share.asDouble()));
    List<FrontierPoint> points = new ArrayList<>();
    for (JsonNode node : json.path("points")) {
      FrontierPoint point = point(node);
      if (point == null) {
        return Optional.empty();
      }
      points.add(point);
    }
    return Optional.of(
        new FrontierSweep(
            json.path("name").asString(""),
            json.path("input_sha256").asString(""),
            json.path("rule").asString(""),
            JsonFile.number(json.path("gap"), Double.NaN),
            shares,
            points));
  }

  private static @Nullable FrontierPoint point(JsonNode node) {
    double share = JsonFile.number(node.path("share"), Double.NaN);
    Status status;
    try {
      status = Status.valueOf(node.path("status").asString("").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return null;
    }
    if (!status.hasPlan()) {
      return FrontierPoint.without(share, status);
    }
    List<Double> figures = new ArrayList<>();
    for (String name :
        List.of(
            "cost_usd",
            "domestic_share",
            "late_unit_periods",
            "short_units",
            "job_years",
            "concentration",
            "reached",
            "left_usd",
            "gap")) {
      double figure = JsonFile.number(node.path(name), Double.NaN);
      if (Double.isNaN(figure)) {
        return null;
      }
      figures.add(figure);
    }
    var totals =
        new Totals(
            figures.get(0),
            figures.get(1),
            figures.get(2),
            figures.get(3),
            figures.get(4),
            figures.get(5));
    return new FrontierPoint(share, status, figures.get(6), totals, figures.get(7), figures.get(8));
  }
}
