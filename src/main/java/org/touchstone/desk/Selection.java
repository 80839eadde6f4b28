package org.touchstone.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;

/**
 * The rows that somebody chose.
 *
 * @param rows those on the page
 * @param all the query of the filter when everything that fits it is chosen, shown or not
 * @param count how many those are
 */
record Selection(List<InboxRow> rows, @Nullable InboxQuery all, int count) {}
