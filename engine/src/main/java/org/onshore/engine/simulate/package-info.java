/** What becomes of a plan when things go wrong: many trials, each with its own outages. */
@NullMarked
package org.onshore.engine.simulate;

import org.jspecify.annotations.NullMarked;
