/** Tests of the house as a whole. */
@NullMarked
package org.onshore.house;

import org.jspecify.annotations.NullMarked;
