/** Networks given on their own, as a few CSV files in a folder, without a program. */
@NullMarked
package org.onshore.input.network;

import org.jspecify.annotations.NullMarked;
