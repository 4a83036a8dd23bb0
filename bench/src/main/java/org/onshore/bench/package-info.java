/** Benchmarks: kernels under JMH, and programs of any number of rows to read, check and plan. */
@NullMarked
package org.onshore.bench;

import org.jspecify.annotations.NullMarked;
