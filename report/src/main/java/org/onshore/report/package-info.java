/** Presents a plan: tables, JSON, Parquet, one page of HTML, a scoreboard for the terminal. */
@NullMarked
package org.onshore.report;

import org.jspecify.annotations.NullMarked;
