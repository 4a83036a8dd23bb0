/** What a rack does for an AI workload: accelerators, models, layouts, and what comes of them. */
@NullMarked
package org.onshore.domain.rack;

import org.jspecify.annotations.NullMarked;
