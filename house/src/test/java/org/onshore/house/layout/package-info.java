/** Which room may know which. */
@NullMarked
package org.onshore.house.layout;

import org.jspecify.annotations.NullMarked;
