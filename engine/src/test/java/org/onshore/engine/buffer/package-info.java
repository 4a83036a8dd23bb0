@NullMarked
package org.onshore.engine.buffer;

import org.jspecify.annotations.NullMarked;
