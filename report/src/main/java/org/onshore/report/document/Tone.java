package org.onshore.report.document;

/** What a thing says beside its words: every face gives it one colour, and never colour alone. */
public enum Tone {
  PLAIN,
  /** Domestic, in time, passed. */
  GOOD,
  /** Late, near a limit. */
  WARN,
  /** Short, failed. */
  BAD,
  /** Foreign. */
  ABROAD,
  /** Of lesser weight. */
  MUTED
}
