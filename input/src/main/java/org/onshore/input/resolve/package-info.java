/** From typed rows to the program: rows become things that refer to one another. */
@NullMarked
package org.onshore.input.resolve;

import org.jspecify.annotations.NullMarked;
