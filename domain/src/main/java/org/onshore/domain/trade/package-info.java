/** What crosses a border, what it pays there, and how much of it a rule calls domestic. */
@NullMarked
package org.onshore.domain.trade;

import org.jspecify.annotations.NullMarked;
