/** Linear programs as a language of its own: columns, rows, keys, a solver and its basis. */
@NullMarked
package org.onshore.lp;

import org.jspecify.annotations.NullMarked;
