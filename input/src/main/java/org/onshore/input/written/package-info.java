/** Tables and settings as written: text with its place, before anything is known of its meaning. */
@NullMarked
package org.onshore.input.written;

import org.jspecify.annotations.NullMarked;
