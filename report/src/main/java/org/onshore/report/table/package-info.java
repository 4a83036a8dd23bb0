/** Tables as data: one declaration a table, written as CSV or Parquet. */
@NullMarked
package org.onshore.report.table;

import org.jspecify.annotations.NullMarked;
