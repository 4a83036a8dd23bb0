/**
 * Finds, unpacks, checks and loads the one native library this room needs, and calls its functions
 * through {@code java.lang.foreign}. Knows nothing of linear programs.
 *
 * <p>The library comes out of the platform's own jar on the class path ({@code
 * com.google.ortools:ortools-<platform>}) and is unpacked once to {@code
 * $XDG_CACHE_HOME/onshore/highs-<version>-<platform>-<checksum>/}. A packaged Onshore ships it
 * unpacked and points the system property {@code onshore.natives} at the folder: then nothing is
 * unpacked at start.
 */
@NullMarked
package org.onshore.lp.natives;

import org.jspecify.annotations.NullMarked;
