package org.touchstone.complaint.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.touchstone.common.Refused;

/** The first visible sheet of an Excel workbook, read as it streams by. Formulas count as what they last gave. */
final class Workbook {

    private Workbook() {}

    static void read(Path file, Sink sink) throws IOException {
        try (Parts parts = Parts.of(file, sink)) {
            String sheet = sheet(parts, sink).orElseThrow(() -> new Refused("complaint.table.refused.noTable"));
            SharedTexts texts = SharedTexts.of(parts, sink);
            try (InputStream in = need(parts, sheet);
                    Xml xml = new Xml(in, sink)) {
                new Sheet(xml, texts, sink).read();
            }
        } catch (ZipException | java.io.EOFException broken) {
            throw new Refused("complaint.table.refused.noTable");
        }
    }

    private static Optional<String> sheet(Parts parts, Sink sink) throws IOException {
        Optional<String> id = firstVisible(parts, sink);
        return id.isEmpty() ? Optional.empty() : target(parts, sink, id.get());
    }

    private static Optional<String> firstVisible(Parts parts, Sink sink) throws IOException {
        try (Xml xml = new Xml(need(parts, "xl/workbook.xml"), sink)) {
            while (xml.next()) {
                String state = xml.begins("sheet") ? xml.attribute("state") : "hidden";
                if (state == null || state.equals("visible")) {
                    return Optional.ofNullable(xml.attribute("id"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> target(Parts parts, Sink sink, String id) throws IOException {
        try (Xml xml = new Xml(need(parts, "xl/_rels/workbook.xml.rels"), sink)) {
            while (xml.next()) {
                if (xml.begins("Relationship") && id.equals(xml.attribute("Id"))) {
                    return Optional.ofNullable(xml.attribute("Target")).map(Workbook::inside);
                }
            }
        }
        return Optional.empty();
    }

    /** A target is a place in the file, from its root or from the folder of the workbook. */
    private static String inside(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static InputStream need(Parts parts, String name) throws IOException {
        return parts.part(name).orElseThrow(() -> new Refused("complaint.table.refused.noTable"));
    }
}
