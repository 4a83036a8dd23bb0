/** Answers found another way: brute force, a second solver, closed forms. */
@NullMarked
package org.onshore.house.oracle;

import org.jspecify.annotations.NullMarked;
