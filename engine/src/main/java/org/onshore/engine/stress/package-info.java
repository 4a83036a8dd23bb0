/** What disruptions do to a plan that is made again. */
@NullMarked
package org.onshore.engine.stress;

import org.jspecify.annotations.NullMarked;
