/** Unit tests. */
@NullMarked
package org.onshore.domain.quantity;

import org.jspecify.annotations.NullMarked;
