/** What moved between two results. */
@NullMarked
package org.onshore.engine.compare;

import org.jspecify.annotations.NullMarked;
