/** How much of something is domestic, by whose rule. */
@NullMarked
package org.onshore.engine.content;

import org.jspecify.annotations.NullMarked;
