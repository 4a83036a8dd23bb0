package org.onshore.report.document;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.onshore.report.table.PlainNumber;
import tools.jackson.core.JsonGenerator;

/**
 * A document for a program: keys name the fields, numbers are exact, what is not known is null,
 * pictures are left to the tables they are drawn from.
 */
public final class JsonFace {
  private JsonFace() {}

  /** The document as one JSON object, indented, with a line feed at its end. */
  public static String text(Document document) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = Json.indented(text)) {
      json.writeStartObject();
      fields(json, document.blocks());
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void fields(JsonGenerator json, List<Block> blocks) {
    List<Block.Note> notes = new ArrayList<>();
    for (Block block : blocks) {
      switch (block) {
        case Block.Section section -> section(json, section);
        case Block.Cards cards -> cards.cards().forEach(card -> section(json, card));
        case Block.Facts facts -> facts.facts().forEach(fact -> fact(json, fact));
        case Block.Grid grid -> grid(json, grid);
        case Block.Picture picture -> {}
        case Block.Note note -> notes.add(note);
      }
    }
    if (!notes.isEmpty()) {
      json.writeArrayPropertyStart("notes");
      notes.forEach(note -> json.writeString(note.text()));
      json.writeEndArray();
    }
  }

  private static void section(JsonGenerator json, Block.Section section) {
    if (section.key().isEmpty()) {
      fields(json, section.blocks());
      return;
    }
    json.writeObjectPropertyStart(section.key());
    fields(json, section.blocks());
    json.writeEndObject();
  }

  private static void fact(JsonGenerator json, Fact fact) {
    json.writeName(fact.key());
    value(json, fact.value());
  }

  private static void grid(JsonGenerator json, Block.Grid grid) {
    if (grid.keyed()) {
      json.writeObjectPropertyStart(grid.key());
      grid.rows().forEach(row -> keyedRow(json, grid, row));
      json.writeEndObject();
    } else {
      json.writeArrayPropertyStart(grid.key());
      for (List<Value> row : grid.rows()) {
        if (row.size() == 1) {
          value(json, row.getFirst());
        } else {
          row(json, grid, row, 0);
        }
      }
      json.writeEndArray();
    }
  }

  private static void keyedRow(JsonGenerator json, Block.Grid grid, List<Value> row) {
    if (!(row.getFirst() instanceof Value.Text name)) {
      throw new IllegalStateException("no name to key a row of '" + grid.key() + "': " + row);
    }
    json.writeName(name.text());
    if (row.size() == 2) {
      value(json, row.getLast());
    } else {
      row(json, grid, row, 1);
    }
  }

  /** Columns in a row whose keys share what stands before a dot become an object of that name. */
  private static void row(JsonGenerator json, Block.Grid grid, List<Value> row, int first) {
    json.writeStartObject();
    String inside = "";
    for (int i = first; i < row.size(); i++) {
      String key = grid.columns().get(i).key();
      int dot = key.indexOf('.');
      String group = dot < 0 ? "" : key.substring(0, dot);
      if (!group.equals(inside)) {
        if (!inside.isEmpty()) {
          json.writeEndObject();
        }
        if (!group.isEmpty()) {
          json.writeObjectPropertyStart(group);
        }
        inside = group;
      }
      json.writeName(key.substring(dot + 1));
      value(json, row.get(i));
    }
    if (!inside.isEmpty()) {
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void value(JsonGenerator json, Value value) {
    switch (value) {
      case Value.Money money -> number(json, money.usd());
      case Value.Amount amount -> number(json, amount.quantity());
      case Value.Share share -> number(json, share.share());
      case Value.Text text -> json.writeString(text.text());
      case Value.Verdict verdict -> json.writeBoolean(verdict.good());
      case Value.Day day -> json.writeString(day.date().toString());
      case Value.Unknown unknown -> json.writeNull();
    }
  }

  private static void number(JsonGenerator json, double number) {
    if (Double.isFinite(number)) {
      json.writeNumber(PlainNumber.text(number));
    } else {
      json.writeString(PlainNumber.text(number));
    }
  }
}
