package org.onshore.domain.program;

/** What a hazard strikes. */
public enum HazardScope {
  SITE,
  STATE,
  COUNTRY,
  LANE,
  PART,
  OWNER
}
