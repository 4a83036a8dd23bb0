package org.onshore.domain.program;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rack product over its life.
 *
 * @param part the rack
 * @param samplesFrom first day of samples, null for no such limit
 * @param buildFrom first day of volume, null for no such limit
 * @param buildUntil first day on which nothing of it is started any more, null for never
 * @param supportUntil first day on which stock of its own parts is obsolete, null for never
 * @param supersedes the generation it takes over from, null for none
 * @param spec what the rack does for a workload, null if not said
 */
public record Generation(
    String id,
    String name,
    Part part,
    @Nullable LocalDate samplesFrom,
    @Nullable LocalDate buildFrom,
    @Nullable LocalDate buildUntil,
    @Nullable LocalDate supportUntil,
    @Nullable Generation supersedes,
    @Nullable RackSpec spec) {
  /** By name alone: cheap, and enough to tell rows of one program apart. */
  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
