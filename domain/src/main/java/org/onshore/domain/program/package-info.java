/** Everything given: the resolved program, its rows referring to one another as objects. */
@NullMarked
package org.onshore.domain.program;

import org.jspecify.annotations.NullMarked;
