package org.onshore.report;

/**
 * What a run folder holds beside summary.json and the tables as CSV.
 *
 * @param parquet one Parquet a table
 * @param page report.html
 */
public record RunFormats(boolean parquet, boolean page) {
  public static final RunFormats USUAL = new RunFormats(false, true);

  public RunFormats withParquet() {
    return new RunFormats(true, page);
  }
}
