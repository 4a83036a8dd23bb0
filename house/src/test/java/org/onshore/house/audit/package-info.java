/** Good plans made bad, row by row: what the audit must object to. */
@NullMarked
package org.onshore.house.audit;

import org.jspecify.annotations.NullMarked;
