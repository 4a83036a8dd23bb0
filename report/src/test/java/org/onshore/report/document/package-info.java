/** Checks of how documents are written. */
@NullMarked
package org.onshore.report.document;

import org.jspecify.annotations.NullMarked;
