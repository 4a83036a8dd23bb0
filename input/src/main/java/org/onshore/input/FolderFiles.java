package org.onshore.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;

/** The files of a folder. */
final class FolderFiles implements ProgramFiles {
  static final Rule MISSING_FOLDER =
      Rule.error(
          "missing-folder",
          "The folder of the program does not exist.",
          "onshore check no-such-folder",
          "Look at its name and at the folder you are in.");
  static final Rule NOT_A_FOLDER =
      Rule.error(
          "not-a-folder",
          "What is named is a file, but a program is a folder with program.yaml and tables.",
          "onshore check program.yaml",
          "Name the folder it lies in.");
  static final Rule UNREADABLE_FILE =
      Rule.error(
          "unreadable-file",
          "The file or the folder cannot be read.",
          "A file without the right to read it.",
          "Look at its rights, and whether another program holds it.");
  static final Rule NOT_A_FILE =
      Rule.error(
          "not-a-file",
          "A folder has the name of a table.",
          "A folder named sites.csv.",
          "Rename or delete it.");
  static final Rule FILE_TOO_LARGE =
      Rule.error(
          "file-too-large",
          "A table is larger than 1 GiB, or program.yaml larger than 64 KiB.",
          "A demand.csv of 2 GiB.",
          "Leave out what the program does not need.");
  static final List<Rule> RULES =
      List.of(MISSING_FOLDER, NOT_A_FOLDER, UNREADABLE_FILE, NOT_A_FILE, FILE_TOO_LARGE);

  private static final long LARGEST_TABLE = 1L << 30;
  private static final long LARGEST_SETTINGS = 1L << 16;

  private final Path folder;
  private final List<String> names;

  private FolderFiles(Path folder, List<String> names) {
    this.folder = folder;
    this.names = names;
  }

  /** The files of the folder; none, with a finding, if there is no such folder. */
  static Optional<ProgramFiles> find(Path folder, Findings findings) {
    Place place = Place.file(folder.toString());
    if (!Files.exists(folder)) {
      findings.add(
          MISSING_FOLDER,
          place,
          folder.toString(),
          "there is no folder " + folder,
          "it is looked for in the wrong place: " + folder.toAbsolutePath().normalize());
      return Optional.empty();
    }
    if (!Files.isDirectory(folder)) {
      Path parent = folder.toAbsolutePath().normalize().getParent();
      findings.add(
          NOT_A_FOLDER,
          place,
          folder.toString(),
          folder + " is a file, but a program is a folder",
          parent == null ? "" : "the folder it lies in: " + parent);
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      entries.map(entry -> String.valueOf(entry.getFileName())).sorted().forEach(names::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      unreadable(place, folder.toString(), e, findings);
      return Optional.empty();
    }
    return Optional.of(new FolderFiles(folder, names));
  }

  private static void unreadable(Place place, String name, Exception e, Findings findings) {
    findings.add(
        UNREADABLE_FILE,
        place,
        name,
        name + " cannot be read (" + e.getClass().getSimpleName() + ": " + e.getMessage() + ")",
        "its rights, or another program, forbid it");
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public Optional<byte[]> find(String name, Findings findings) {
    Path file = folder.resolve(name);
    Place place = Place.file(name);
    try {
      if (Files.isDirectory(file)) {
        findings.add(
            NOT_A_FILE, place, name, name + " is a folder, but must be a file", "rename it");
        return Optional.empty();
      }
      long largest = name.endsWith(".csv") ? LARGEST_TABLE : LARGEST_SETTINGS;
      if (Files.size(file) > largest) {
        findings.add(
            FILE_TOO_LARGE,
            place,
            name,
            "%s has %,d bytes, but %,d is the most".formatted(name, Files.size(file), largest),
            "it holds rows the program does not need");
        return Optional.empty();
      }
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException | SecurityException e) {
      unreadable(place, name, e, findings);
      return Optional.empty();
    }
  }
}
