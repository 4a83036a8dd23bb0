package org.onshore.report;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Severity;
import org.onshore.domain.finding.Source;

/**
 * A run folder in the making: filled beside its place under another name, then moved there, so that
 * nobody ever sees half a run.
 */
final class RunFolder implements AutoCloseable {
  static final String SUMMARY = "summary.json";
  static final String PAGE = "report.html";

  /**
   * Files that we write into a folder of a kind, and may replace.
   *
   * @param marker the one that tells a folder of this kind from others
   */
  record Own(String marker, Set<String> names) {}

  private final Own own;
  private final Path parent;
  private final Path target;
  private final Path temporary;
  private final Thread atExit = new Thread(this::deleteQuietly);

  private RunFolder(Own own, Path parent, Path target, Path temporary) {
    this.own = own;
    this.parent = parent;
    this.target = target;
    this.temporary = temporary;
    // A process that is told to end half-way leaves nothing behind.
    Runtime.getRuntime().addShutdownHook(atExit);
  }

  /** More than once, since the thread that fills the folder goes on until its next file fails. */
  private void deleteQuietly() {
    for (int attempt = 0; attempt < 20; attempt++) {
      try {
        close(temporary);
        return;
      } catch (IOException e) {
        LockSupport.parkNanos(5_000_000);
      }
    }
  }

  static List<Finding> check(Path folder, Own own) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    if (!Files.isDirectory(folder)) {
      return List.of(finding(folder, "is a file, not a folder"));
    }
    if (Files.isRegularFile(folder.resolve(own.marker())) || isEmpty(folder)) {
      return List.of();
    }
    return List.of(
        finding(folder, "holds files but no " + own.marker() + ", so it is not a run of ours"));
  }

  private static Finding finding(Path folder, String what) {
    return new Finding(
        "not-a-run-folder",
        Severity.ERROR,
        Source.file(folder.toString()),
        "'" + folder + "' " + what + ": it is left alone",
        folder.toString(),
        "name a new or an empty folder",
        null);
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** A new folder beside the one named, on the same disk. */
  static RunFolder beside(Path folder, Own own) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    @Nullable Path parent = target.getParent();
    if (parent == null) {
      throw new IOException("'" + folder + "' is the root of a disk and cannot become a run");
    }
    Files.createDirectories(parent);
    Path temporary = Files.createDirectory(free(parent, target, "writing"));
    return new RunFolder(own, parent, target, temporary);
  }

  /** A name beside the target that nothing has; made by mkdir, so with the rights users expect. */
  private static Path free(Path parent, Path target, String purpose) {
    for (int i = 0; ; i++) {
      Path path = parent.resolve("." + target.getFileName() + "." + purpose + "-" + i);
      if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        return path;
      }
    }
  }

  Path path() {
    return temporary;
  }

  /** Moves the run to its place; what else the older run's folder held comes along. */
  void publish() throws IOException {
    if (!Files.exists(target)) {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      return;
    }
    Path old = free(parent, target, "replaced");
    Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
      throw e;
    }
    keepForeign(old);
    delete(old);
  }

  private void keepForeign(Path old) throws IOException {
    List<Path> foreign;
    try (Stream<Path> entries = Files.list(old)) {
      foreign =
          entries
              .filter(entry -> !own.names().contains(entry.getFileName().toString()))
              .sorted()
              .toList();
    }
    for (Path entry : foreign) {
      Files.move(entry, target.resolve(entry.getFileName().toString()));
    }
  }

  @Override
  public void close() throws IOException {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      return; // The process is ending, and the hook does the rest.
    }
    close(temporary);
  }

  private static void close(Path temporary) throws IOException {
    if (Files.exists(temporary)) {
      delete(temporary);
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
