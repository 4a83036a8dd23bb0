package org.onshore.lp.natives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NativeFileTest {

  @TempDir private Path cache;

  @Test
  void theLibraryIsUnpackedOnceToAVersionedFolder() throws IOException {
    Path file = NativeFile.inCache(cache, Platform.LINUX_X86_64);
    assertThat(cache.relativize(file))
        .isEqualTo(Path.of("highs-1.12.0-linux-x86-64-f1950bebd88b", "libhighs.so.1"));
    Object first = Files.getLastModifiedTime(file);
    NativeFile.inCache(cache, Platform.LINUX_X86_64);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(first);
    assertThat(filesBeside(file)).isEqualTo(1);
  }

  @Test
  void aDamagedFileIsReplaced() throws IOException {
    Path file = NativeFile.inCache(cache, Platform.LINUX_X86_64);
    Files.writeString(file, "damaged");
    NativeFile.inCache(cache, Platform.LINUX_X86_64);
    assertThat(NativeFile.sha256(file)).isEqualTo(Platform.LINUX_X86_64.sha256());
  }

  @Test
  void manyWhoStartAtOnceEachFindAWholeFile()
      throws IOException, InterruptedException, ExecutionException {
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      var files =
          IntStream.range(0, 6)
              .mapToObj(_ -> threads.submit(() -> NativeFile.inCache(cache, Platform.LINUX_X86_64)))
              .toList();
      for (Future<Path> file : files) {
        assertThat(NativeFile.sha256(file.get())).isEqualTo(Platform.LINUX_X86_64.sha256());
      }
      assertThat(filesBeside(files.getFirst().get())).isEqualTo(1);
    }
  }

  private static long filesBeside(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.count();
    }
  }

  @Test
  void aGivenFolderMustHoldTheLibrary() {
    assertThatThrownBy(() -> NativeFile.inFolder(cache, Platform.LINUX_X86_64))
        .hasMessageContaining("no readable 'libhighs.so.1' in '" + cache + "'")
        .hasMessageContaining("-Donshore.natives");
  }

  @Test
  void aPlatformWhoseArtifactIsMissingIsNamed() {
    assertThatThrownBy(() -> NativeFile.inCache(cache, Platform.DARWIN_AARCH64))
        .hasMessageContaining("Maybe add com.google.ortools:ortools-darwin-aarch64:9.15.6755");
  }

  @Test
  void aPlatformWithoutAnArtifactIsNamed() {
    assertThatThrownBy(() -> Platform.of("SunOS", "sparcv9"))
        .hasMessageContaining("'SunOS' on 'sparcv9'")
        .hasMessageContaining("linux-x86-64, linux-aarch64");
  }

  @Test
  void javasNamesOfPlatformsAreUnderstood() {
    assertThat(Platform.of("Linux", "amd64")).isEqualTo(Platform.LINUX_X86_64);
    assertThat(Platform.of("Mac OS X", "aarch64")).isEqualTo(Platform.DARWIN_AARCH64);
    assertThat(Platform.of("Windows 11", "amd64")).isEqualTo(Platform.WINDOWS_X86_64);
  }

  @Test
  void theCacheFollowsTheCustomsOfTheSystem() {
    assertThat(NativeFile.cache("/c", null)).isEqualTo(Path.of("/c/onshore"));
    assertThat(NativeFile.cache(null, "/l")).isEqualTo(Path.of("/l/onshore"));
    assertThat(NativeFile.cache("", null).toString()).endsWith("/.cache/onshore");
  }

  @Test
  void aFunctionThatIsMissingIsNamed() {
    NativeFunctions functions =
        NativeFunctions.load(NativeFile.inCache(cache, Platform.LINUX_X86_64));
    assertThatThrownBy(() -> functions.pointer("Highs_dance"))
        .isInstanceOf(NativeException.class)
        .hasMessageContaining("Highs_dance");
  }
}
