package org.onshore.domain.finding;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value, or none, and all that was found on the way; there is a value if and only if no finding
 * is an error.
 *
 * @param <T> what was wanted
 */
public final class Outcome<T> {
  private final @Nullable T value;
  private final List<Finding> findings;

  private Outcome(@Nullable T value, List<Finding> findings) {
    this.value = value;
    this.findings = List.copyOf(findings);
  }

  /** The value with the warnings that came with it. */
  public static <T> Outcome<T> of(T value, List<Finding> warnings) {
    if (warnings.stream().anyMatch(Finding::isError)) {
      throw new IllegalArgumentException("a value came with errors: " + warnings);
    }
    return new Outcome<>(value, warnings);
  }

  /** No value: at least one of the findings is an error. */
  public static <T> Outcome<T> failed(List<Finding> findings) {
    if (findings.stream().noneMatch(Finding::isError)) {
      throw new IllegalArgumentException("a failure needs an error: " + findings);
    }
    return new Outcome<>(null, findings);
  }

  public boolean isOk() {
    return value != null;
  }

  /**
   * The value.
   *
   * @throws IllegalStateException if there is no value
   */
  public T get() {
    if (value == null) {
      throw new IllegalStateException("no value, but findings: " + findings);
    }
    return value;
  }

  public List<Finding> findings() {
    return findings;
  }

  public <R> Outcome<R> map(Function<T, R> function) {
    return value == null ? failed(findings) : of(function.apply(value), findings);
  }
}
