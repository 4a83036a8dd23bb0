package org.onshore.report.document;

import java.util.ArrayList;
import java.util.List;

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
    int label = facts.stream().mapToInt(fact -> Plain.words(fact.label()).length()).max().orElse(0);
    int number =
        facts.stream()
            .filter(fact -> isNumber(fact.value()))
            .mapToInt(fact -> words(fact.value()).length())
            .max()
            .orElse(0);
    for (Fact fact : facts) {
      String words = words(fact.value());
      String text = INDENT + pad(Plain.words(fact.label()), label) + INDENT;
      text += isNumber(fact.value()) ? " ".repeat(number - words.length()) : "";
      text += ink.tone(words, tone(fact.value()));
      text += fact.value() instanceof Value.Share share ? INDENT + meter(share.share()) : "";
      line(fact.detail().isEmpty() ? text : text + INDENT + ink.tone(detail(fact), Tone.MUTED));
    }
  }

  private static String detail(Fact fact) {
    return Plain.words(fact.detail());
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
