package org.onshore.input.schema;

/** What a blank cell, or an absent column, stands for. */
public sealed interface Fallback {

  /** How the manual names it; "" for nothing. */
  String words();

  /** Nothing: the value is not known, or there is none. */
  record Nothing() implements Fallback {
    @Override
    public String words() {
      return "";
    }
  }

  /**
   * This value.
   *
   * @param text as one would write it in the cell
   */
  record Value(String text) implements Fallback {
    @Override
    public String words() {
      return text;
    }
  }

  /** The key of the same row. */
  record SameAsKey() implements Fallback {
    @Override
    public String words() {
      return "its key";
    }
  }

  /** The country of the site of the same row. */
  record SiteCountry() implements Fallback {
    @Override
    public String words() {
      return "the site's country";
    }
  }

  /**
   * What program.yaml says.
   *
   * @param field of program.yaml
   */
  record ProgramField(String field) implements Fallback {
    @Override
    public String words() {
      return field + " of program.yaml";
    }
  }

  /** Worked out from the rest of the row, as the words say. */
  record Said(String words) implements Fallback {}
}
