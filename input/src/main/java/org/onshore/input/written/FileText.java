package org.onshore.input.written;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.onshore.domain.finding.Finding;
import org.onshore.domain.finding.Source;
import org.onshore.input.finding.Findings;
import org.onshore.input.finding.Place;
import org.onshore.input.finding.Rule;

/** The text of a file, with lines; a line ends with LF, CR LF or CR. */
public final class FileText {
  public static final Rule NOT_UTF_8 =
      Rule.error(
          "not-utf-8",
          "The file holds bytes that are not UTF-8 text. It was probably saved in another encoding;"
              + " names with accents would be read wrongly.",
          "The byte 0xE9 (é in Latin-1) in parts.csv.",
          "Save the file as CSV UTF-8.");

  /** Longest line worth showing under a message. */
  private static final int LONGEST_EXCERPT = 2_000;

  private final String file;
  private final String text;
  private int @Nullable [] lineStarts;

  private FileText(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /** Text of a file; a byte order mark is taken off. */
  public static FileText of(String file, String text) {
    return new FileText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** The text of the bytes; bytes that are not UTF-8 are a finding and become U+FFFD. */
  public static FileText decode(String file, byte[] bytes, Findings findings) {
    FileText text = of(file, new String(bytes, StandardCharsets.UTF_8));
    if (text.text.indexOf('\uFFFD') >= 0) {
      findMalformed(text, bytes, findings);
    }
    return text;
  }

  private static void findMalformed(FileText text, byte[] bytes, Findings findings) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return;
    }
    int at = in.position();
    boolean marked = out.position() > 0 && out.get(0) == '\uFEFF';
    Place place = text.place(out.position() - (marked ? 1 : 0), 1);
    findings.add(
        NOT_UTF_8,
        place,
        "",
        "byte %d of the file, 0x%02X, is not UTF-8 text".formatted(at + 1, bytes[at] & 0xFF),
        "it was saved in another encoding: save it as CSV UTF-8");
  }

  public String file() {
    return file;
  }

  public String text() {
    return text;
  }

  public int length() {
    return text.length();
  }

  /** The place of some characters, counted from 0 from the beginning of the text. */
  public Place place(int offset, int length) {
    int line = lineOf(offset);
    int start = lineStarts()[line];
    int end = lineEnd(start);
    int column = text.codePointCount(start, Math.max(start, Math.min(offset, end))) + 1;
    Source source = new Source(file, line + 1, column);
    if (end - start > LONGEST_EXCERPT || end == start) {
      return new Place(source, null);
    }
    int from = Math.min(offset, end);
    int to = Math.max(from, Math.min(offset + length, end));
    int shown = Math.max(1, text.codePointCount(from, to));
    return new Place(source, new Finding.Excerpt(text.substring(start, end), column, shown));
  }

  /** The line, from 1, of a character counted from 0. */
  public int line(int offset) {
    return lineOf(offset) + 1;
  }

  /** Where a line begins, the line counted from 1 and the character from 0. */
  public int lineStart(int line) {
    int[] starts = lineStarts();
    return starts[Math.min(line, starts.length) - 1];
  }

  private int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found : -found - 2;
  }

  private int lineEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = scanLines();
      lineStarts = starts;
    }
    return starts;
  }

  private int[] scanLines() {
    int[] starts = new int[16 + text.length() / 32];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alone = i + 1 == text.length() || text.charAt(i + 1) != '\n';
      if (c == '\n' || (c == '\r' && alone)) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }
}
