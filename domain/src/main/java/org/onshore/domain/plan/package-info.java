/** The answer: what is started, used, shipped, stocked, delivered, and what it costs. */
@NullMarked
package org.onshore.domain.plan;

import org.jspecify.annotations.NullMarked;
