/** One feature a rung: tables as text, the expected plan in a few lines. */
@NullMarked
package org.onshore.house.ladder;

import org.jspecify.annotations.NullMarked;
