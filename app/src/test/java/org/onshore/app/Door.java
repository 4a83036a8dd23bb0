package org.onshore.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs commands as a user would, and keeps what they say. */
final class Door {
  /** The example every reader begins with. */
  static final Path FIRST_STEPS = Path.of("..", "examples", "first-steps");

  private Door() {}

  /** What came of a command. */
  record Said(int exit, String out, String err) {
    /** Standard output as the one JSON document it must be. */
    JsonNode json() {
      return Door.json(out);
    }
  }

  static Said run(Object... arguments) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    String[] words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    int exit =
        Main.run(
            Screen.plain(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)),
            words);
    return new Said(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  /** A text of exactly one JSON document; anything after it is refused. */
  static JsonNode json(String text) {
    return JsonMapper.builder()
        .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build()
        .readTree(text);
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of the first example that a test may change. */
  static Path copy(Path folder) {
    for (String name : names(FIRST_STEPS)) {
      if (Files.isDirectory(FIRST_STEPS.resolve(name))) {
        continue; // Its expected answer is no part of the program.
      }
      write(folder.resolve(name), text(FIRST_STEPS.resolve(name)));
    }
    return folder;
  }

  /** Changes a file; what is replaced must be there. */
  static void replace(Path file, String old, String by) {
    String text = text(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException("no '" + old + "' in " + file);
    }
    write(file, text.replace(old, by));
  }

  /** What a folder holds, by name. */
  static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
