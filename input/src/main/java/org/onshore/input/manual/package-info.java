/** Pages of the manual, written from the declarations they describe. */
@NullMarked
package org.onshore.input.manual;

import org.jspecify.annotations.NullMarked;
