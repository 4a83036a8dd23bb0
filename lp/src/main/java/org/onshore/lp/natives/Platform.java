package org.onshore.lp.natives;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A platform for which the OR-Tools 9.15.6755 artifacts carry HiGHS 1.12.0, with the SHA-256 of its
 * library. The library needs nothing beyond the C and C++ runtimes of the platform.
 *
 * <p>Source: the five {@code com.google.ortools:ortools-<platform>:9.15.6755} jars of January 2026.
 */
enum Platform {
  LINUX_X86_64(
      "linux-x86-64",
      "libhighs.so.1",
      "f1950bebd88b271821c7924527021b738a2a6c1cd4516cf97463a0f5e8f82973"),
  LINUX_AARCH64(
      "linux-aarch64",
      "libhighs.so.1",
      "a7fc82c313f91d844ae4c5154841238b6ec96355d3d8fbfe6b360a159db4425e"),
  DARWIN_X86_64(
      "darwin-x86-64",
      "libhighs.1.dylib",
      "2018eccb4269fe158804fe6246a282a09c284d48c98157e88999e7e0241ff971"),
  DARWIN_AARCH64(
      "darwin-aarch64",
      "libhighs.1.dylib",
      "1f988225955ba982fad9b6dbbe11c58b1cb741a3260b7c7bab512c7b95f2cf96"),
  WINDOWS_X86_64(
      "win32-x86-64",
      "highs.dll",
      "ecdc275b0cad340b9bc6b1c7e8c0e08ffb41ecfb2ae0730ede6fa6ac2d1e57e0");

  private final String artifact;
  private final String file;
  private final String sha256;

  Platform(String artifact, String file, String sha256) {
    this.artifact = artifact;
    this.file = file;
    this.sha256 = sha256;
  }

  /** The platform this program runs on. */
  static Platform here() {
    return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""));
  }

  /** The platform of Java's {@code os.name} and {@code os.arch}. */
  static Platform of(String osName, String osArch) {
    String system = system(osName.toLowerCase(Locale.ROOT));
    String processor =
        switch (osArch.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64", "x86-64" -> "x86-64";
          case "aarch64", "arm64" -> "aarch64";
          default -> osArch;
        };
    String wanted = system + "-" + processor;
    for (Platform platform : values()) {
      if (platform.artifact.equals(wanted)) {
        return platform;
      }
    }
    throw new NativeException(
        "no HiGHS library for '%s' on '%s'. Maybe use one of: %s"
            .formatted(
                osName,
                osArch,
                Arrays.stream(values())
                    .map(platform -> platform.artifact)
                    .collect(Collectors.joining(", "))));
  }

  private static String system(String osName) {
    if (osName.startsWith("mac") || osName.startsWith("darwin")) {
      return "darwin";
    }
    return osName.startsWith("windows") ? "win32" : osName;
  }

  /** The name of the platform in its artifact, such as {@code linux-x86-64}. */
  String artifact() {
    return artifact;
  }

  /** The file name of the library. */
  String file() {
    return file;
  }

  /** The SHA-256 of the library, in lower-case hexadecimal. */
  String sha256() {
    return sha256;
  }

  /** Where the library lies in the jar. */
  String resource() {
    return "/ortools-" + artifact + "/" + file;
  }

  /** The folder of the cache that holds the library; names version, platform and checksum. */
  String folder() {
    return "highs-1.12.0-" + artifact + "-" + sha256.substring(0, 12);
  }
}
