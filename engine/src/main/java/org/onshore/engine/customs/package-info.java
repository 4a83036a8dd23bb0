/** Duty on what crosses the home border. */
@NullMarked
package org.onshore.engine.customs;

import org.jspecify.annotations.NullMarked;
