/** Unit tests. */
@NullMarked
package org.onshore.domain.plan;

import org.jspecify.annotations.NullMarked;
