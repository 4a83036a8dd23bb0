package org.onshore.domain.trade;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether something is domestic by a rule, and by what.
 *
 * @param rule that was asked
 * @param date of delivery
 * @param test which of the rule's tests decided, in a few words
 * @param threshold the share to exceed; null where the test has none
 * @param passes null where the rule leaves it to judgement
 * @param exceptions that were used
 * @param why in a sentence
 * @param citation the law
 */
public record ContentAnswer(
    String rule,
    LocalDate date,
    String test,
    double domesticUsd,
    double totalUsd,
    @Nullable Double threshold,
    @Nullable Boolean passes,
    List<String> exceptions,
    String why,
    String citation,
    List<Evidence> evidence) {
  public ContentAnswer {
    exceptions = List.copyOf(exceptions);
    evidence = List.copyOf(evidence);
  }

  /** Domestic over total, 0 where there is nothing. */
  public double share() {
    return totalUsd == 0 ? 0 : domesticUsd / totalUsd;
  }

  /**
   * A row the answer rests on.
   *
   * @param costUsd as the rule counts it: freight and duty in, profit of a made one out
   * @param domesticUsd of it
   * @param why it counts so
   */
  public record Evidence(
      String component, String origin, double costUsd, double domesticUsd, String why) {}
}
