/** Periods, calendars, windows, profiles, countries: the measures every noun is made of. */
@NullMarked
package org.onshore.domain.quantity;

import org.jspecify.annotations.NullMarked;
