/** Where safety stock should stand: guaranteed service times over a whole network, proven. */
@NullMarked
package org.onshore.engine.buffer;

import org.jspecify.annotations.NullMarked;
