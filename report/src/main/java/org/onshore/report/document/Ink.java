package org.onshore.report.document;

/** ANSI colours, or none: blue and orange say what green and red would, to every eye. */
record Ink(boolean color) {
  private static final String RESET = "\u001b[0m";

  String strong(String text) {
    return paint("\u001b[1m", text);
  }

  String heading(String text) {
    return paint("\u001b[1;36m", text);
  }

  String tone(String text, Tone tone) {
    return switch (tone) {
      case PLAIN -> text;
      case GOOD -> paint("\u001b[34m", text);
      case WARN -> paint("\u001b[33m", text);
      case BAD, ABROAD -> paint("\u001b[31m", text);
      case MUTED -> paint("\u001b[2m", text);
    };
  }

  private String paint(String code, String text) {
    return color && !text.isEmpty() ? code + text + RESET : text;
  }
}
