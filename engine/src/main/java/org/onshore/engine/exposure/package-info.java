/** Where a network can break, and what then: time to survive, risk exposure, concentration. */
@NullMarked
package org.onshore.engine.exposure;

import org.jspecify.annotations.NullMarked;
