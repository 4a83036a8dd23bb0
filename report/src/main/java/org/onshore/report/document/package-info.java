/**
 * One document, three readers: what a command has to say, as figures, tables, charts and notes, and
 * its faces for a terminal, a program (JSON) and a browser (HTML). Knows no plan.
 */
@NullMarked
package org.onshore.report.document;

import org.jspecify.annotations.NullMarked;
