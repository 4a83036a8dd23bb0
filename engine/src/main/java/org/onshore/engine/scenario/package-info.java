/** Named changes to a program, as data: a program and a scenario give another program. */
@NullMarked
package org.onshore.engine.scenario;

import org.jspecify.annotations.NullMarked;
