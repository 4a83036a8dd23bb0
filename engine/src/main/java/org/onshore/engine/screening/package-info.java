/** Names held against lists of parties one may not, or not freely, deal with. */
@NullMarked
package org.onshore.engine.screening;

import org.jspecify.annotations.NullMarked;
