package org.onshore.report.document;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML so that what users wrote can only ever be text. */
final class Html {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Html open(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** An element that holds nothing. */
  Html empty(String element, String... attributes) {
    tag(element, attributes);
    return this;
  }

  private void tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escaped(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
  }

  Html text(String text) {
    escaped(text);
    return this;
  }

  Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes and goes to a new line of the source. */
  Html end() {
    close();
    out.append('\n');
    return this;
  }

  /** An element around a text. */
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).end();
  }

  /** Our own markup, as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  private void escaped(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements left open: " + open);
    }
    return out.toString();
  }
}
