/** Rules, the places where they are broken, and the findings collected on the way. */
@NullMarked
package org.onshore.input.finding;

import org.jspecify.annotations.NullMarked;
