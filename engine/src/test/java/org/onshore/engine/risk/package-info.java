@NullMarked
package org.onshore.engine.risk;

import org.jspecify.annotations.NullMarked;
