/** What results folders say, and what moved between two of them. */
@NullMarked
package org.onshore.domain.run;

import org.jspecify.annotations.NullMarked;
