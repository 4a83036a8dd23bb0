/** Content: what share of a thing is domestic, by which rule. */
@NullMarked
package org.onshore.engine.content;

import org.jspecify.annotations.NullMarked;
