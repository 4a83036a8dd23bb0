/** Rows with typed cells, checked one cell at a time: between what is written and what is meant. */
@NullMarked
package org.onshore.input.row;

import org.jspecify.annotations.NullMarked;
