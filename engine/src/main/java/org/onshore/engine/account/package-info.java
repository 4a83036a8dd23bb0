/** What a plan amounts to: service, content, jobs, compute. */
@NullMarked
package org.onshore.engine.account;

import org.jspecify.annotations.NullMarked;
