package org.onshore.bench;

import java.nio.file.Path;

/** Writes a synthetic program: {@code WriteProgram FOLDER ROWS PERIODS}. */
public final class WriteProgram {
  private WriteProgram() {}

  /** Writes the folder and says how many rows it has. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int rows = Integer.parseInt(arguments[1]);
    var program = SyntheticProgram.of(rows, Integer.parseInt(arguments[2]));
    program.write(folder);
    System.out.printf("%s: %,d rows%n", folder, program.rows());
  }
}
