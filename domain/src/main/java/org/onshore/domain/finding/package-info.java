/** What is wrong with the user's data or request, said as a value. */
@NullMarked
package org.onshore.domain.finding;

import org.jspecify.annotations.NullMarked;
