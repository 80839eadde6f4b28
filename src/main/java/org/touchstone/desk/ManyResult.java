package org.touchstone.desk;

import java.util.List;

/**
 * What came of an act on many tasks, row by row.
 *
 * @param done the numbers of those with which it was done
 */
record ManyResult(List<String> done, List<Failed> failed) {

    /** @param why the sentence that the capability refused with */
    record Failed(String subject, String why) {}
}
