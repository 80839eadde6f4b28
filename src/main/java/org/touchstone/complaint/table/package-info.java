/** Reads tables out of files that strangers made: workbooks and CSV, within limits of size, number and time. */
@NullMarked
package org.touchstone.complaint.table;

import org.jspecify.annotations.NullMarked;
