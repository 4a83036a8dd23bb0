package org.onshore.lp;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a model as free MPS, the common tongue of solvers, so that anyone can solve it elsewhere.
 *
 * <p>Names are made of the keys ({@code Ship(tw-us,HBM3E,3)}): readable, unique, no blanks, the
 * same each time. The objective is the row {@code OBJ}; its constant stands, as custom has it,
 * negated on the right-hand side. A row with two bounds is written with a range, which a reader may
 * round in the last bit; a row without bounds as a further {@code N} row, which readers may drop.
 * All other numbers are the shortest decimals that read back to the same bits.
 *
 * <p>Why not {@code Highs_writeModel}: it writes 15 digits, where a double needs up to 17; it would
 * hold a second copy of the model and of each name in native memory; and it takes a platform with
 * HiGHS. Here memory beyond the model is one name a row.
 */
public final class MpsFile {

  private static final String OBJECTIVE = "OBJ";

  private final Model model;
  private final BufferedWriter out;
  private final UniqueNames columnNames;
  private final String[] rowNames;

  private MpsFile(Model model, BufferedWriter out) {
    this.model = model;
    this.out = out;
    this.columnNames = new UniqueNames(model.columns().keys(), OBJECTIVE);
    UniqueNames rows = new UniqueNames(model.rows().keys(), OBJECTIVE);
    this.rowNames = new String[model.rowCount()];
    for (int i = 0; i < rowNames.length; i++) {
      rowNames[i] = rows.get(i);
    }
  }

  /** Writes the model, over a file that may be there. */
  public static void write(Model model, Path file) {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
      new MpsFile(model, out).write();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write '" + file + "'", failure);
    }
  }

  private void write() throws IOException {
    out.write("NAME onshore FREE\n");
    writeRows();
    writeColumns();
    writeRightHandSides();
    writeRanges();
    writeBounds();
    out.write("ENDATA\n");
  }

  private void writeRows() throws IOException {
    out.write("ROWS\n N " + OBJECTIVE + "\n");
    for (int i = 0; i < rowNames.length; i++) {
      out.write(' ');
      out.write(kind(i));
      out.write(' ');
      out.write(rowNames[i]);
      out.write('\n');
    }
  }

  private char kind(int row) {
    double lower = model.rowLower(row);
    double upper = model.rowUpper(row);
    if (lower == upper) {
      return 'E';
    }
    if (Double.isFinite(lower)) {
      return 'G';
    }
    return Double.isFinite(upper) ? 'L' : 'N';
  }

  private void writeColumns() throws IOException {
    out.write("COLUMNS\n");
    boolean whole = false;
    for (int j = 0; j < model.columnCount(); j++) {
      if (model.isInteger(j) != whole) {
        whole = !whole;
        writeMarker(j, whole);
      }
      String name = columnNames.get(j);
      boolean empty = model.entryStart(j) == model.entryStart(j + 1);
      if (model.columnCost(j) != 0 || empty) {
        writeEntry(name, OBJECTIVE, model.columnCost(j));
      }
      for (int entry = model.entryStart(j); entry < model.entryStart(j + 1); entry++) {
        writeEntry(name, rowNames[model.entryRow(entry)], model.entryValue(entry));
      }
    }
    if (whole) {
      writeMarker(model.columnCount(), false);
    }
  }

  private void writeMarker(int column, boolean begin) throws IOException {
    out.write(" MARKER~%d 'MARKER' '%s'\n".formatted(column, begin ? "INTORG" : "INTEND"));
  }

  private void writeRightHandSides() throws IOException {
    out.write("RHS\n");
    if (model.offset() != 0) {
      writeEntry("RHS", OBJECTIVE, -model.offset());
    }
    for (int i = 0; i < rowNames.length; i++) {
      double side = Double.isFinite(model.rowLower(i)) ? model.rowLower(i) : model.rowUpper(i);
      if (Double.isFinite(side) && side != 0) {
        writeEntry("RHS", rowNames[i], side);
      }
    }
  }

  private void writeRanges() throws IOException {
    out.write("RANGES\n");
    for (int i = 0; i < rowNames.length; i++) {
      double range = model.rowUpper(i) - model.rowLower(i);
      if (Double.isFinite(range) && range > 0) {
        writeEntry("RANGE", rowNames[i], range);
      }
    }
  }

  private void writeBounds() throws IOException {
    out.write("BOUNDS\n");
    for (int j = 0; j < model.columnCount(); j++) {
      double lower = model.columnLower(j);
      double upper = model.columnUpper(j);
      if (lower == 0 && upper == Double.POSITIVE_INFINITY && !model.isInteger(j)) {
        continue;
      }
      String name = columnNames.get(j);
      if (lower == upper) {
        writeBound("FX", name, lower);
      } else if (!Double.isFinite(lower) && !Double.isFinite(upper)) {
        writeBound("FR", name);
      } else {
        writeTwoBounds(name, lower, upper);
      }
    }
  }

  /** Each bound in so many words: what is implied for integer columns differs among readers. */
  private void writeTwoBounds(String name, double lower, double upper) throws IOException {
    if (Double.isFinite(lower)) {
      writeBound("LO", name, lower);
    } else {
      writeBound("MI", name);
    }
    if (Double.isFinite(upper)) {
      writeBound("UP", name, upper);
    } else {
      writeBound("PL", name);
    }
  }

  private void writeBound(String kind, String name) throws IOException {
    out.write(" " + kind + " BOUND " + name + "\n");
  }

  private void writeBound(String kind, String name, double value) throws IOException {
    writeEntry(kind + " BOUND", name, value);
  }

  private void writeEntry(String first, String second, double value) throws IOException {
    out.write(' ');
    out.write(first);
    out.write(' ');
    out.write(second);
    out.write(' ');
    long whole = (long) value;
    out.write(
        whole == value && Math.abs(value) < 1e15 ? Long.toString(whole) : Double.toString(value));
    out.write('\n');
  }
}
