/** A second path from a program and its plan to whether every equation holds. */
@NullMarked
package org.onshore.engine.audit;

import org.jspecify.annotations.NullMarked;
