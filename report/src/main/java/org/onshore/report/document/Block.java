package org.onshore.report.document;

import java.util.List;

/**
 * A piece of a document. A key names it for a program; a block whose key is "" puts what it holds
 * into the object around it.
 */
public sealed interface Block {

  /**
   * Blocks under a heading.
   *
   * @param intro a sentence that says how to read it; "" for none
   */
  record Section(String key, String heading, String intro, List<Block> blocks) implements Block {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** Sections of equal weight that a page may put side by side. */
  record Cards(List<Section> cards) implements Block {
    public Cards {
      cards = List.copyOf(cards);
    }
  }

  /** Figures; the first is the headline where they stand in a card. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /**
   * Rows and columns.
   *
   * @param keyed whether a program gets one field a row, named by the first column, in place of a
   *     list; with two columns the field holds the second, bare, as a list holds a column that is
   *     alone
   */
  record Grid(
      String key, String heading, List<Heading> columns, List<List<Value>> rows, boolean keyed)
      implements Block {
    public Grid {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<Value> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of " + row.size() + " in table '" + key + "' of " + columns.size());
        }
      }
    }

    /**
     * Head of a column.
     *
     * @param key its name for a program; {@code a.b} is b in an object a of the row
     * @param label its name for a reader
     */
    public record Heading(String key, String label) {}
  }

  /** A picture of figures. A program finds them in the tables, a terminal goes without. */
  record Picture(Chart chart) implements Block {}

  /** A remark in whole sentences. */
  record Note(Tone tone, String text) implements Block {}
}
