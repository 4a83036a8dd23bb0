/** From a program to a plan and what follows from it: the room that knows the equations. */
@NullMarked
package org.onshore.engine;

import org.jspecify.annotations.NullMarked;
