package org.onshore.house.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onshore.house.Repository;

/** House rules of style that a machine can check. */
class TidyTest {
  private static final int LONGEST_FILE = 400;
  private static final Pattern UNORDERED =
      Pattern.compile("\\b(Map\\.of|Map\\.ofEntries|Map\\.copyOf|Set\\.of|Set\\.copyOf)\\(\\w");
  private static final Pattern BAD_NAME =
      Pattern.compile("\\w+(Impl|Manager|Helper|Util|Utils|Base)\\.java");

  private static List<Path> sources(String under) {
    try (Stream<Path> files = Files.walk(Repository.root())) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains(under))
          .filter(file -> !file.toString().contains("/target/"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    List<Path> untold = new ArrayList<>();
    for (Path file : sources("/src/main/java/")) {
      Path told = file.resolveSibling("package-info.java");
      if (!Files.exists(told)
          || !text(told).contains("@NullMarked")
          || !text(told).contains("/**")) {
        untold.add(file.getParent());
      }
    }
    assertThat(untold).isEmpty();
  }

  @Test
  void aFileIsASitting() {
    assertThat(sources("/src/"))
        .filteredOn(file -> text(file).lines().count() > LONGEST_FILE)
        .isEmpty();
  }

  @Test
  void mapsAndSetsKeepTheirOrder() {
    assertThat(sources("/src/main/java/"))
        .filteredOn(file -> UNORDERED.matcher(text(file)).find())
        .as("Map.of and its kin iterate in an order that changes from run to run")
        .isEmpty();
  }

  @Test
  void namesSayWhatAThingIs() {
    assertThat(sources("/src/"))
        .filteredOn(file -> BAD_NAME.matcher(file.getFileName().toString()).matches())
        .isEmpty();
  }
}
