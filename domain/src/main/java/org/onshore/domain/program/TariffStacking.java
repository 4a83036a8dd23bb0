package org.onshore.domain.program;

/** Add: the rate joins the others. Total cap: the layer tops the others up to the rate. */
public enum TariffStacking {
  ADD,
  TOTAL_CAP
}
