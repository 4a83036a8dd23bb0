package org.onshore.domain.program;

/** What a site is for. */
public enum SiteKind {
  SUPPLIER,
  FACTORY,
  WAREHOUSE,
  DATACENTER
}
