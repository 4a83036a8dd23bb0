package org.onshore.domain.finding;

/**
 * A place in the user's data.
 *
 * @param file file or sheet, as the user would name it (processes.csv)
 * @param line from 1; 0 if the finding is about the whole file
 * @param column from 1, in characters; 0 if the finding is about the whole line
 */
public record Source(String file, int line, int column) {
  public static Source file(String file) {
    return new Source(file, 0, 0);
  }

  @Override
  public String toString() {
    return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
  }
}
