package org.onshore.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A document for a terminal: calm columns, numbers aligned, pictures left out. */
public final class TextFace {
  private static final int NARROWEST = 60;
  private static final int WIDEST = 100;
  private static final int METER = 20;
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();
  private final Ink ink;
  private final int width;

  private TextFace(Ink ink, int width) {
    this.ink = ink;
    this.width = width;
  }

  /**
   * The document as text.
   *
   * @param color whether to use ANSI colours
   * @param width of the terminal in characters; 60 to 100 of them are used
   */
  public static String text(Document document, boolean color, int width) {
    TextFace face = new TextFace(new Ink(color), Math.clamp(width, NARROWEST, WIDEST));
    face.line(face.ink.strong(Plain.words(document.title())));
    if (!document.subtitle().isEmpty()) {
      face.wrapped("", document.subtitle(), Tone.MUTED);
    }
    face.blocks(document.blocks());
    return face.out.toString();
  }

  private void blocks(List<Block> blocks) {
    boolean first = true;
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section -> section(section);
        case Block.Cards cards -> cards.cards().forEach(this::section);
        case Block.Facts facts -> facts(facts.facts());
        case Block.Grid grid -> {
          if (!first) {
            line("");
          }
          new TextGrid(grid, ink, width - INDENT.length())
              .lines()
              .forEach(text -> line(INDENT + text));
        }
        case Block.Picture picture -> {}
        case Block.Note note -> wrapped(INDENT, note.text(), note.tone());
      }
      first = false;
    }
  }

  private void section(Block.Section section) {
    line("");
    line(ink.heading(Plain.words(section.heading())));
    if (!section.intro().isEmpty()) {
      wrapped(INDENT, section.intro(), Tone.MUTED);
    }
    blocks(section.blocks());
  }

  private void facts(List<Fact> facts) {
    int label = widest(facts.stream().map(fact -> Plain.words(fact.label())));
    int number = widest(facts.stream().map(fact -> number(fact.value())));
    int unit = widest(facts.stream().map(fact -> unit(fact.value())));
    for (Fact fact : facts) {
      String head = INDENT + pad(Plain.words(fact.label()), label) + INDENT;
      String words = words(fact.value());
      int blanks = isNumber(fact.value()) ? number - number(fact.value()).length() : 0;
      int after = isNumber(fact.value()) ? unit - unit(fact.value()).length() : 0;
      String text = head + " ".repeat(blanks) + ink.tone(words, tone(fact.value()));
      int length = head.length() + blanks + words.length() + after;
      text += " ".repeat(after);
      if (fact.value() instanceof Value.Share share) {
        text += INDENT + meter(share.share());
        length += INDENT.length() + METER;
      }
      detail(text, length, fact, head.length());
    }
  }

  /** The detail behind the figure, or under it where it is too long. */
  private void detail(String text, int length, Fact fact, int indent) {
    String detail = Plain.words(fact.detail());
    if (length + INDENT.length() + detail.length() <= width) {
      line(text + INDENT + ink.tone(detail, fact.tone()));
    } else {
      line(text);
      wrapped(" ".repeat(indent), detail, fact.tone());
    }
  }

  private static int widest(Stream<String> texts) {
    return texts.mapToInt(String::length).max().orElse(0);
  }

  /** The digits of a number, which stand under one another. */
  private static String number(Value value) {
    String words = isNumber(value) ? words(value) : "";
    int blank = words.indexOf(' ');
    return blank < 0 ? words : words.substring(0, blank);
  }

  /** What follows the digits. */
  private static String unit(Value value) {
    return isNumber(value) ? words(value).substring(number(value).length()) : "";
  }

  private String meter(double share) {
    int full = (int) Math.round(Math.clamp(share, 0, 1) * METER);
    return ink.tone("━".repeat(full), Tone.GOOD) + ink.tone("─".repeat(METER - full), Tone.MUTED);
  }

  private void wrapped(String indent, String text, Tone tone) {
    for (String part : wrap(Plain.words(text), width - indent.length())) {
      line(indent + ink.tone(part, tone));
    }
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  static boolean isNumber(Value value) {
    return switch (value) {
      case Value.Money money -> true;
      case Value.Amount amount -> true;
      case Value.Share share -> true;
      case Value.Text text -> false;
      case Value.Verdict verdict -> false;
      case Value.Day day -> false;
      case Value.Unknown unknown -> false;
    };
  }

  static Tone tone(Value value) {
    return switch (value) {
      case Value.Verdict verdict -> verdict.good() ? Tone.GOOD : Tone.BAD;
      case Value.Unknown unknown -> Tone.MUTED;
      case Value.Money money -> Tone.PLAIN;
      case Value.Amount amount -> Tone.PLAIN;
      case Value.Share share -> Tone.PLAIN;
      case Value.Text text -> Tone.PLAIN;
      case Value.Day day -> Tone.PLAIN;
    };
  }

  static String words(Value value) {
    return Plain.words(Words.of(value));
  }

  static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** The text in lines of at most so many characters, broken at blanks where there are any. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > width) {
      int blank = rest.lastIndexOf(' ', width);
      int end = blank > 0 ? blank : width;
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
