/** What must hold for every program, tried on seeded random ones. */
@NullMarked
package org.onshore.house.laws;

import org.jspecify.annotations.NullMarked;
