package org.touchstone.complaint.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook share. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    private SharedTexts() {}

    static SharedTexts of(Parts parts, Sink sink) throws IOException {
        SharedTexts shared = new SharedTexts();
        Optional<InputStream> part = parts.part("xl/sharedStrings.xml");
        if (part.isPresent()) {
            try (Xml xml = new Xml(part.get(), sink)) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        shared.texts.add(RichText.until(xml, "si", sink));
                    }
                }
            }
        }
        return shared;
    }

    /** The text of that number; empty for a number that is none. */
    String get(String number) {
        try {
            int index = Integer.parseInt(number.strip());
            return index >= 0 && index < texts.size() ? texts.get(index) : "";
        } catch (NumberFormatException none) {
            return "";
        }
    }
}
