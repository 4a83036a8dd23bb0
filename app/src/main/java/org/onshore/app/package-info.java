/** The door: the command line, its exit codes, its progress, and the wiring of the other rooms. */
@NullMarked
package org.onshore.app;

import org.jspecify.annotations.NullMarked;
