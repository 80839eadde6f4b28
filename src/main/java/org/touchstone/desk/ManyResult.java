package org.touchstone.desk;

import java.util.List;

/**
 * What came of an act on many tasks, row by row.
 *
 * @param done the numbers of those with which it was done
 * @param more whether others fitted too, beyond as many as can be done at once
 */
record ManyResult(List<String> done, List<Failed> failed, boolean more) {

    /** @param why the sentence that the capability refused with */
    record Failed(String subject, String why) {}
}
