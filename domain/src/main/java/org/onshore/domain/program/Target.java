package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;
import org.onshore.domain.quantity.Window;

/**
 * A share to be reached.
 *
 * @param rule content rule (rolled_up, far, ...)
 * @param scope the program, a generation or a part
 * @param share least share, 0..1
 * @param window periods it covers
 * @param penaltyUsd for each US dollar of domestic content missing, null if it must hold
 */
public record Target(
    String id, String rule, Scope scope, double share, Window window, @Nullable Double penaltyUsd) {

  /** What a target speaks of. */
  public sealed interface Scope {}

  /** The whole program. */
  public record OfProgram() implements Scope {}

  /** The racks of one generation. */
  public record OfGeneration(Generation generation) implements Scope {}

  /** One part, wherever it is made. */
  public record OfPart(Part part) implements Scope {}
}
