/** Where units came from: every delivery traced back to parts, origins, sites and shipments. */
@NullMarked
package org.onshore.engine.provenance;

import org.jspecify.annotations.NullMarked;
