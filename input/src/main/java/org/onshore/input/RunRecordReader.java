package org.onshore.input;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.run.RunRecord;
import org.onshore.input.finding.Findings;
import org.onshore.input.row.Rows;
import org.onshore.input.schema.RunTables;
import org.onshore.input.schema.Table;
import tools.jackson.databind.JsonNode;

/** Reads a results folder as it is, without its program. */
public final class RunRecordReader {
  /** Parts of summary.json that say how the plan was found, not what it is. */
  private static final List<String> HOW = List.of("seconds", "model", "audit");

  private final Path folder;
  private final Findings findings = new Findings();

  private RunRecordReader(Path folder) {
    this.folder = folder;
  }

  /** The run; all findings, not the first. */
  public static Outcome<RunRecord> read(Path folder) {
    var reader = new RunRecordReader(folder);
    Optional<JsonNode> summary = JsonFile.find(folder.resolve("summary.json"), reader.findings);
    if (summary.isEmpty()) {
      return Outcome.failed(reader.findings.sorted());
    }
    RunRecord run = reader.run(summary.get());
    return reader.findings.hasError()
        ? Outcome.failed(reader.findings.sorted())
        : Outcome.of(run, reader.findings.sorted());
  }

  private RunRecord run(JsonNode summary) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    addFigures("", summary, figures);
    return new RunRecord(
        new RunRecord.Head(
            folder.toString(),
            summary.path("name").asString(""),
            summary.path("status").asString(""),
            summary.path("input_sha256").asString("")),
        figures,
        rows(RunTables.STARTS, RunRecordReader::started),
        rows(RunTables.SHIPMENTS, RunRecordReader::shipped),
        rows(RunTables.DELIVERIES, RunRecordReader::delivered),
        rows(RunTables.SHORTS, RunRecordReader::shorted),
        rows(RunTables.AWARDS, RunRecordReader::awarded),
        rows(RunTables.CONTENT, RunRecordReader::content),
        rows(RunTables.CAPACITY, RunRecordReader::available));
  }

  private static void addFigures(String path, JsonNode node, Map<String, Double> figures) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
      double number = JsonFile.number(field.getValue(), Double.NaN);
      if (field.getValue().isObject() && !HOW.contains(name)) {
        addFigures(name, field.getValue(), figures);
      } else if (!Double.isNaN(number)) {
        figures.put(name, number);
      }
    }
  }

  /** A row on its way to a thing. */
  private interface RowOf<T> {
    T read(Rows rows, int row);
  }

  private <T> List<T> rows(Table table, RowOf<T> of) {
    List<T> list = new ArrayList<>();
    Optional<Rows> rows = LoneTable.find(folder.resolve(table.file()), table, findings);
    if (rows.isPresent() && !findings.hasError()) {
      for (int row = 0; row < rows.get().size(); row++) {
        list.add(of.read(rows.get(), row));
      }
    }
    return list;
  }

  private static RunRecord.Started started(Rows rows, int row) {
    return new RunRecord.Started(
        rows.text(RunTables.PROCESS, row),
        rows.text(RunTables.SITE, row),
        rows.text(RunTables.PART, row),
        rows.text(RunTables.ORIGIN, row),
        rows.number(RunTables.QUANTITY, row));
  }

  private static RunRecord.Shipped shipped(Rows rows, int row) {
    return new RunRecord.Shipped(
        rows.text(RunTables.FROM, row),
        rows.text(RunTables.TO, row),
        rows.written(RunTables.MODE, row),
        rows.text(RunTables.PART, row),
        rows.number(RunTables.QUANTITY, row));
  }

  private static RunRecord.Delivered delivered(Rows rows, int row) {
    return new RunRecord.Delivered(
        rows.text(RunTables.DEMAND, row),
        rows.text(RunTables.PART, row),
        rows.text(RunTables.SITE, row),
        rows.number(RunTables.QUANTITY, row),
        rows.number(RunTables.LATE_PERIODS, row));
  }

  /** A gate begins with its name; what it is worth, and when, follows a comma. */
  private static RunRecord.Short shorted(Rows rows, int row) {
    List<String> gates =
        Arrays.stream(rows.text(RunTables.GATES, row).split("; "))
            .map(words -> words.replaceFirst(", weeks? .*", "").replaceFirst(", months? .*", ""))
            .filter(name -> !name.isBlank())
            .toList();
    return new RunRecord.Short(
        rows.text(RunTables.DEMAND, row), rows.number(RunTables.QUANTITY, row), gates);
  }

  private static RunRecord.Awarded awarded(Rows rows, int row) {
    return new RunRecord.Awarded(
        rows.text(RunTables.PROPOSAL, row), date(rows, row), rows.number(RunTables.COST_USD, row));
  }

  private static RunRecord.Content content(Rows rows, int row) {
    return new RunRecord.Content(
        rows.text(RunTables.RULE, row),
        rows.text(RunTables.SCOPE, row),
        rows.number(RunTables.SHARE, row),
        rows.isWritten(RunTables.PASSES, row)
            ? Boolean.valueOf(rows.flag(RunTables.PASSES, row))
            : null);
  }

  private static RunRecord.Available available(Rows rows, int row) {
    return new RunRecord.Available(
        rows.text(RunTables.RESOURCE, row),
        date(rows, row),
        rows.numberOr(RunTables.AVAILABLE, row, Double.POSITIVE_INFINITY));
  }

  private static LocalDate date(Rows rows, int row) {
    LocalDate date = rows.date(RunTables.DATE, row);
    return date == null ? LocalDate.EPOCH : date;
  }
}
