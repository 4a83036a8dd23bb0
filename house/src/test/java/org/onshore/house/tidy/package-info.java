/** House rules that a machine can check. */
@NullMarked
package org.onshore.house.tidy;

import org.jspecify.annotations.NullMarked;
