package org.onshore.report.document;

/**
 * A figure with its name.
 *
 * @param key its name for a program (objective_usd)
 * @param label its name for a reader
 * @param detail a few words more for a reader; "" for none
 * @param tone of the detail
 */
public record Fact(String key, String label, Value value, String detail, Tone tone) {
  public Fact(String key, String label, Value value, String detail) {
    this(key, label, value, detail, Tone.MUTED);
  }

  public static Fact of(String key, String label, Value value) {
    return new Fact(key, label, value, "");
  }
}
