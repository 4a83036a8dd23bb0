package org.onshore.report.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in text: names to the left, numbers to the right, the widest column of words wrapped. */
final class TextGrid {
  private static final String GAP = "  ";
  private static final int LEAST_WORDS = 12;

  private final Block.Grid grid;
  private final Ink ink;
  private final boolean[] numbers;
  private final int[] widths;

  TextGrid(Block.Grid grid, Ink ink, int width) {
    this.grid = grid;
    this.ink = ink;
    this.numbers = new boolean[grid.columns().size()];
    this.widths = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      measure(i);
    }
    fit(width);
  }

  private void measure(int column) {
    widths[column] = Plain.words(grid.columns().get(column).label()).length();
    for (List<Value> row : grid.rows()) {
      Value value = row.get(column);
      numbers[column] |= TextFace.isNumber(value);
      widths[column] = Math.max(widths[column], TextFace.words(value).length());
    }
  }

  private void fit(int width) {
    int over = Arrays.stream(widths).sum() + GAP.length() * (widths.length - 1) - width;
    while (over > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (!numbers[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0 || widths[widest] <= LEAST_WORDS) {
        return;
      }
      widths[widest]--;
      over--;
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    List<String> head = grid.columns().stream().map(Block.Grid.Heading::label).toList();
    lines.add(ink.tone(join(head).stripTrailing(), Tone.MUTED));
    for (List<Value> row : grid.rows()) {
      lines.addAll(row(row));
    }
    return lines;
  }

  private String join(List<String> cells) {
    List<String> padded = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      String text = Plain.words(cells.get(i));
      String blanks = " ".repeat(Math.max(0, widths[i] - text.length()));
      padded.add(numbers[i] ? blanks + text : text + blanks);
    }
    return String.join(GAP, padded);
  }

  private List<String> row(List<Value> row) {
    List<List<String>> cells = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      List<String> wrapped = TextFace.wrap(TextFace.words(row.get(i)), Math.max(1, widths[i]));
      cells.add(wrapped);
      height = Math.max(height, wrapped.size());
    }
    List<String> lines = new ArrayList<>();
    for (int y = 0; y < height; y++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        String part = y < cells.get(i).size() ? cells.get(i).get(y) : "";
        String blanks = " ".repeat(Math.max(0, widths[i] - part.length()));
        String inked = ink.tone(part, TextFace.tone(row.get(i)));
        parts.add(numbers[i] ? blanks + inked : inked + blanks);
      }
      lines.add(String.join(GAP, parts));
    }
    return lines;
  }
}
