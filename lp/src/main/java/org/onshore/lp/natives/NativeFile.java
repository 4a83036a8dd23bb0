package org.onshore.lp.natives;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The library as a file on this machine: the folder named by {@code onshore.natives}, taken as it
 * is, else the cache, where the file is unpacked if it is not yet there and must have the known
 * checksum each time.
 */
final class NativeFile {

  /** The system property that names a folder which holds the unpacked library. */
  static final String FOLDER_PROPERTY = "onshore.natives";

  private NativeFile() {}

  /** The library of this platform, ready to load. */
  static Path find() {
    Platform platform = Platform.here();
    String given = System.getProperty(FOLDER_PROPERTY);
    if (given != null && !given.isBlank()) {
      return inFolder(Path.of(given), platform);
    }
    return inCache(cache(System.getenv("XDG_CACHE_HOME"), System.getenv("LOCALAPPDATA")), platform);
  }

  static Path inFolder(Path folder, Platform platform) {
    Path file = folder.resolve(platform.file());
    if (!Files.isReadable(file)) {
      throw new NativeException(
          "no readable '%s' in '%s'. Maybe -D%s names another folder"
              .formatted(platform.file(), folder, FOLDER_PROPERTY));
    }
    return file.toAbsolutePath();
  }

  static Path inCache(Path cache, Platform platform) {
    Path file = cache.resolve(platform.folder()).resolve(platform.file());
    try {
      if (!Files.exists(file) || !sha256(file).equals(platform.sha256())) {
        unpack(platform, file);
      }
    } catch (IOException failure) {
      throw new NativeException(
          "cannot unpack '%s' to '%s'. Maybe set XDG_CACHE_HOME to a folder that can be written, or -D%s"
              .formatted(platform.file(), file.getParent(), FOLDER_PROPERTY),
          failure);
    }
    return file.toAbsolutePath();
  }

  static Path cache(@Nullable String xdgCacheHome, @Nullable String localAppData) {
    if (xdgCacheHome != null && !xdgCacheHome.isBlank()) {
      return Path.of(xdgCacheHome, "onshore");
    }
    if (localAppData != null && !localAppData.isBlank()) {
      return Path.of(localAppData, "onshore");
    }
    return Path.of(System.getProperty("user.home", "."), ".cache", "onshore");
  }

  /**
   * Writes to a file of its own beside the target, checks it, and moves it in place in one step, so
   * that two programs which start at once each see no file or a whole one.
   */
  private static void unpack(Platform platform, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path fresh = Files.createTempFile(folder, platform.file(), ".part");
    try (InputStream packed = NativeFile.class.getResourceAsStream(platform.resource())) {
      if (packed == null) {
        throw new NativeException(
            "no '%s' on the class path. Maybe add com.google.ortools:ortools-%s:9.15.6755"
                .formatted(platform.resource(), platform.artifact()));
      }
      Files.copy(packed, fresh, StandardCopyOption.REPLACE_EXISTING);
      String found = sha256(fresh);
      if (!found.equals(platform.sha256())) {
        throw new NativeException(
            "'%s' on the class path has SHA-256 %s, expected %s"
                .formatted(platform.resource(), found, platform.sha256()));
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  static String sha256(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file);
        DigestInputStream digested =
            new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
      byte[] buffer = new byte[1 << 16];
      while (digested.read(buffer) >= 0) {
        // The digest sees the bytes as they pass.
      }
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException failure) {
      throw new IllegalStateException("every Java has SHA-256", failure);
    }
  }
}
