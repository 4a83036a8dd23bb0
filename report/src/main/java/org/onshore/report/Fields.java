package org.onshore.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onshore.report.document.Block;
import org.onshore.report.document.Block.Grid.Heading;
import org.onshore.report.document.Fact;
import org.onshore.report.document.Value;

/** Named values of one row, built together with its columns. */
final class Fields {
  private final List<Heading> headings = new ArrayList<>();
  private final List<Value> values = new ArrayList<>();

  void add(String key, Value value) {
    headings.add(new Heading(key, key));
    values.add(value);
  }

  void add(String key, double number) {
    add(key, Value.count(number));
  }

  void addKnown(String key, @Nullable Double number) {
    add(key, number == null ? Value.unknown("") : Value.count(number));
  }

  List<Heading> headings() {
    return headings;
  }

  List<Value> values() {
    return values;
  }

  /** The same as an object of its own. */
  Block section(String key) {
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      facts.add(Fact.of(headings.get(i).key(), headings.get(i).key(), values.get(i)));
    }
    return new Block.Section(key, key, "", List.of(new Block.Facts(facts)));
  }
}
