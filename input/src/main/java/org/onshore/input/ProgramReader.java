package org.onshore.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Outcome;
import org.onshore.domain.program.Program;
import org.onshore.input.check.Checks;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;
import org.onshore.input.resolve.Resolver;
import org.onshore.input.row.Tables;
import org.onshore.input.row.TablesReader;
import org.onshore.input.schema.ProgramFields;
import org.onshore.input.schema.Schema;
import org.onshore.input.schema.Table;
import org.onshore.input.written.WrittenSettings;
import org.onshore.input.written.WrittenTable;

/** Reads, checks and resolves a program. Whatever is wrong with it is a finding. */
public final class ProgramReader {
  static final Rule MISSING_PROGRAM_FILE =
      Rule.error(
          "missing-program-file",
          "The folder has no program.yaml, which says when the horizon starts and how long it is.",
          "A folder with tables only.",
          "Add program.yaml with start: 2027-01-04 and periods: 52.");
  static final Rule UNKNOWN_FILE =
      Rule.warning(
          "unknown-file",
          "A CSV file has the name of no table, so it is not read.",
          "site.csv\nsite,kind,country\nFAB,factory,US",
          "Rename it to the table it holds; lists of sources go into sources.csv.");
  static final List<Rule> RULES = List.of(MISSING_PROGRAM_FILE, UNKNOWN_FILE);

  /** A file that may stand beside the tables, with any columns. */
  private static final String SOURCES = "sources.csv";

  private ProgramReader() {}

  /** The program in a folder of program.yaml and CSV tables; all findings, not the first. */
  public static Outcome<Program> read(Path folder) {
    Findings findings = new Findings();
    Optional<ProgramFiles> files = FolderFiles.find(folder, findings);
    return files.isEmpty() ? Outcome.failed(findings.sorted()) : read(files.get(), findings);
  }

  /** The program in files that are already at hand; a name that comes twice counts once. */
  public static Outcome<Program> read(List<SourceFile> files) {
    Map<String, SourceFile> byName = new LinkedHashMap<>();
    files.stream()
        .sorted(Comparator.comparing(SourceFile::name))
        .forEach(file -> byName.putIfAbsent(file.name(), file));
    return read(new FilesAtHand(byName), new Findings());
  }

  private static Outcome<Program> read(ProgramFiles files, Findings findings) {
    checkNames(files, findings);
    List<FileReading> readings = new ArrayList<>();
    FileReading settings = new FileReading(ProgramFields.FILE);
    Map<Table, FileReading> tables = new LinkedHashMap<>();
    if (files.names().contains(ProgramFields.FILE)) {
      readings.add(settings);
    }
    for (Table table : Schema.TABLES) {
      if (files.names().contains(table.file())) {
        FileReading reading = new FileReading(table.file());
        tables.put(table, reading);
        readings.add(reading);
      }
    }
    readings.parallelStream().forEach(reading -> reading.read(files));
    readings.forEach(reading -> findings.addAll(reading.findings()));
    List<@Nullable WrittenTable> written = new ArrayList<>();
    for (Table table : Schema.TABLES) {
      FileReading reading = tables.get(table);
      written.add(reading == null ? null : reading.table());
    }
    String sha256 = FileReading.sha256(readings);
    return resolve(settings.settings(), written, sha256, findings);
  }

  private static Outcome<Program> resolve(
      @Nullable WrittenSettings settings,
      List<@Nullable WrittenTable> written,
      String sha256,
      Findings findings) {
    Tables tables = TablesReader.read(settings, written, findings);
    Checks.run(tables, findings);
    return findings.hasError()
        ? Outcome.failed(findings.sorted())
        : Outcome.of(Resolver.resolve(tables, sha256), findings.sorted());
  }

  private static void checkNames(ProgramFiles files, Findings findings) {
    if (!files.names().contains(ProgramFields.FILE)) {
      String other =
          files.names().stream()
              .filter(name -> name.endsWith(".yml") || name.endsWith(".yaml"))
              .findFirst()
              .map(name -> "'" + name + "' under another name")
              .orElse("this is not the folder of a program");
      findings.add(
          MISSING_PROGRAM_FILE,
          Place.file(ProgramFields.FILE),
          "",
          "there is no " + ProgramFields.FILE,
          other);
    }
    List<String> known = Schema.TABLES.stream().map(Table::file).toList();
    for (String name : files.names()) {
      if (name.endsWith(".csv") && !known.contains(name) && !name.equals(SOURCES)) {
        findings.add(
            UNKNOWN_FILE,
            Place.file(name),
            name,
            "'" + name + "' is no table of a program, so it is not read",
            TablesReader.findNearest(name, known).orElse(""));
      }
    }
  }

  /** All that can be wrong with the files themselves. */
  static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>(FolderFiles.RULES);
    rules.addAll(RULES);
    rules.add(LoneTable.UNREADABLE_LIST);
    rules.addAll(RunReader.rules());
    rules.addAll(HbomReader.RULES);
    rules.addAll(ListedPartiesReader.RULES);
    return rules;
  }

  /** Files in memory. */
  private record FilesAtHand(Map<String, SourceFile> byName) implements ProgramFiles {
    @Override
    public List<String> names() {
      return List.copyOf(byName.keySet());
    }

    @Override
    public Optional<byte[]> find(String name, Findings findings) {
      return Optional.ofNullable(byName.get(name)).map(SourceFile::bytes);
    }
  }
}
