/** Documents generated from code: a test writes them anew and fails if they had changed. */
@NullMarked
package org.onshore.house.documents;

import org.jspecify.annotations.NullMarked;
