/** The examples a user meets first: read without a finding, planned to their expected answer. */
@NullMarked
package org.onshore.house.examples;

import org.jspecify.annotations.NullMarked;
