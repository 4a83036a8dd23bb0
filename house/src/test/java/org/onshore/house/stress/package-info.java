/** Plans made again after a disruption. */
@NullMarked
package org.onshore.house.stress;

import org.jspecify.annotations.NullMarked;
