/** What is checked across rows: one small class for each thing that can be wrong. */
@NullMarked
package org.onshore.input.check;

import org.jspecify.annotations.NullMarked;
