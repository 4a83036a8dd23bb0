/** Laws that look inside the formulation. */
@NullMarked
package org.onshore.engine.sourcing;

import org.jspecify.annotations.NullMarked;
