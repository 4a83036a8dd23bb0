package org.onshore.house;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the sources, documents and examples of this checkout are. */
public final class Repository {
  private Repository() {}

  /** The folder that holds the rooms. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("ARCHITECTURE.md"))) {
      Path parent = folder.getParent();
      if (parent == null) {
        throw new IllegalStateException("not inside a checkout: " + Path.of("").toAbsolutePath());
      }
      folder = parent;
    }
    return folder;
  }

  /** An example program by the name of its folder. */
  public static Path example(String name) {
    return root().resolve("examples").resolve(name);
  }
}
