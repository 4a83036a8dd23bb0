/** What purchases at home set in motion in the rest of the economy: output and jobs. */
@NullMarked
package org.onshore.engine.economy;

import org.jspecify.annotations.NullMarked;
