package org.onshore.domain.program;

import org.jspecify.annotations.Nullable;

/**
 * What a process, or the delivery of a part, takes of a resource. Exactly one of process and part
 * is given.
 *
 * @param process loads it by units started, or null
 * @param part loads it by units delivered at the resource's site, or null
 * @param quantity units of the resource per unit started or delivered
 */
public record Load(
    @Nullable Process process, @Nullable Part part, Resource resource, double quantity) {
  public Load {
    if ((process == null) == (part == null)) {
      throw new IllegalArgumentException(
          "a load on " + resource.id() + " names a process or a part, not both or none");
    }
  }
}
