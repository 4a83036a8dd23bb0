package org.onshore.input.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onshore.domain.finding.Finding;

/** What was found so far; every finding is kept. Not for several threads at once. */
public final class Findings {
  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing((Finding finding) -> finding.source().file())
          .thenComparingInt(finding -> finding.source().line())
          .thenComparingInt(finding -> finding.source().column())
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  private final List<Finding> list = new ArrayList<>();

  /** A finding without advice. */
  public void add(Rule rule, Place place, String value, String message) {
    add(rule, place, value, message, "");
  }

  /**
   * A finding.
   *
   * @param value at fault, "" for none
   * @param message what is wrong, with the value in it
   * @param advice to be read after "Maybe", without a full stop; "" for none
   */
  public void add(Rule rule, Place place, String value, String message, String advice) {
    list.add(
        new Finding(
            rule.code(), rule.severity(), place.source(), message, value, advice, place.excerpt()));
  }

  public void addAll(Findings others) {
    list.addAll(others.list);
  }

  public boolean hasError() {
    return list.stream().anyMatch(Finding::isError);
  }

  public int size() {
    return list.size();
  }

  /** All, by file, line and column. */
  public List<Finding> sorted() {
    List<Finding> sorted = new ArrayList<>(list);
    sorted.sort(BY_PLACE);
    return sorted;
  }
}
