/** Why a plan is as it is: the limits that gate it, in words. */
@NullMarked
package org.onshore.engine.explain;

import org.jspecify.annotations.NullMarked;
