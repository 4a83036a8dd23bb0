/** Checks of how tables are written. */
@NullMarked
package org.onshore.report.table;

import org.jspecify.annotations.NullMarked;
