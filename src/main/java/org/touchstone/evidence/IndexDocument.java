package org.touchstone.evidence;

import java.util.List;
import java.util.Locale;

/** The readable index of a bundle, before it becomes a page or a print. */
record IndexDocument(Locale locale, String title, List<Section> sections) {

    /**
     * A heading with sentences and a table; either may be empty.
     *
     * @param widths of the columns, in shares of the page's width
     */
    record Section(
            String heading,
            List<String> sentences,
            List<String> header,
            List<Integer> widths,
            List<List<String>> rows) {

        static Section of(String heading, List<String> sentences) {
            return new Section(heading, sentences, List.of(), List.of(), List.of());
        }
    }
}
