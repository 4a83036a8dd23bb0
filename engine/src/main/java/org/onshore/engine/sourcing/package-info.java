/** What to build where, when and from whose parts: the plan as a linear program. */
@NullMarked
package org.onshore.engine.sourcing;

import org.jspecify.annotations.NullMarked;
