/** Unit tests. */
@NullMarked
package org.onshore.domain.finding;

import org.jspecify.annotations.NullMarked;
