/** Rules of origin, duty and screening against worked cases and measured on noisy names. */
@NullMarked
package org.onshore.house.rules;

import org.jspecify.annotations.NullMarked;
