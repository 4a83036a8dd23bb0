package org.onshore.domain.program;

/** How a lane moves goods. */
public enum TransportMode {
  OCEAN,
  AIR,
  RAIL,
  TRUCK
}
