/** Reads a program: tables to rows, rows to findings or a resolved program. */
@NullMarked
package org.onshore.input;

import org.jspecify.annotations.NullMarked;
