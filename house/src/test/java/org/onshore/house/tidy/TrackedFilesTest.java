package org.onshore.house.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.onshore.house.Repository;

/** What files must be free of so that any machine can build them; ignored folders are left out. */
class TrackedFilesTest {
  private static final List<String> NOT_TRACKED =
      List.of(".git", "target", "node_modules", "runs", ".idea", ".vscode");

  /** Where some machine keeps its homes, scratch and mounts; usual places of a JVM are none. */
  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.~$}/:-])/(?:home|root|work|Users|mnt|tmp|srv)/[\\w.-]+");

  /** Where packages come from is the business of whoever builds. */
  private static final Pattern REGISTRY =
      Pattern.compile(
          "registry[.]npmjs|registry[.]yarnpkg|repo1?[.]maven[.]|central[.]sonatype|jitpack[.]io"
              + "|(?<!\\w)pypi[.]|python[h]osted|crates[.]io|proxy[.]golang|artif[a]ctory|jfr[o]g",
          Pattern.CASE_INSENSITIVE);

  @Test
  void noFileNamesAPathOfOneMachine() {
    assertThat(found(MACHINE_PATH)).isEmpty();
  }

  @Test
  void noFileNamesAPackageRegistry() {
    assertThat(found(REGISTRY)).isEmpty();
  }

  @Test
  void theRulesFindWhatTheyAreFor() {
    assertThat("see " + "/home" + "/me/x and \"" + "/tmp" + "/y\"").containsPattern(MACHINE_PATH);
    assertThat("https://example.org/home/page, ./tmp/x, $HOME/.jdks, /usr/lib/jvm")
        .doesNotContainPattern(MACHINE_PATH);
    assertThat("https://" + "registry" + ".npmjs.org/x").containsPattern(REGISTRY);
    assertThat("http://maven.apache.org/POM/4.0.0").doesNotContainPattern(REGISTRY);
  }

  private static List<String> found(Pattern pattern) {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      int number = 0;
      for (String line : lines(file)) {
        number++;
        Matcher matcher = pattern.matcher(line);
        if (matcher.find()) {
          found.add(Repository.root().relativize(file) + ":" + number + ": " + matcher.group());
        }
      }
    }
    return found;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files() {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          Repository.root(),
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_TRACKED.contains(String.valueOf(folder.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!file.endsWith(".git")) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.stream().sorted().toList();
  }
}
