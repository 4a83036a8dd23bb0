/** Networks given on their own, without a program: stages that hold stock, sites that may fail. */
@NullMarked
package org.onshore.domain.network;

import org.jspecify.annotations.NullMarked;
