/** What may happen to a plan, and what it would come to. */
@NullMarked
package org.onshore.domain.risk;

import org.jspecify.annotations.NullMarked;
