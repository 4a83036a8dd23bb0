/** The tables of a program as data: one declaration per column, from which all else is driven. */
@NullMarked
package org.onshore.input.schema;

import org.jspecify.annotations.NullMarked;
