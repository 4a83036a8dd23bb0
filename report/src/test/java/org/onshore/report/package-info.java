/** Checks of what is presented, on plans built by hand. */
@NullMarked
package org.onshore.report;

import org.jspecify.annotations.NullMarked;
