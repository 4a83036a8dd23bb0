/** Chance: hazards drawn as outages, and what losses come to. */
@NullMarked
package org.onshore.engine.risk;

import org.jspecify.annotations.NullMarked;
