package org.onshore.report.document;

/** Text of users made safe for a terminal: no control character moves the cursor or the colours. */
final class Plain {
  private Plain() {}

  static String words(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          if (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT) {
            plain.append(' ');
          } else {
            plain.appendCodePoint(point);
          }
        });
    return plain.toString();
  }
}
