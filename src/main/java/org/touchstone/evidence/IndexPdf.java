package org.touchstone.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;

/** The index as a print on A4, with its own font, so that it looks the same everywhere. */
final class IndexPdf {

    private static final float MARGIN = 42;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float LEADING = 1.4f;
    private static final float GAP = 6;

    private final PDDocument pdf = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    private IndexPdf() throws IOException {
        try (InputStream file = new ClassPathResource("fonts/noto-sans-sc.ttf").getInputStream()) {
            font = PDType0Font.load(pdf, file, true);
        }
        page = turn();
    }

    static byte[] of(IndexDocument document, Instant at) throws IOException {
        IndexPdf index = new IndexPdf();
        try (PDDocument pdf = index.pdf) {
            index.paragraph(document.title(), 16);
            for (IndexDocument.Section section : document.sections()) {
                index.section(section);
            }
            index.page.close();
            index.numberPages(document.title());
            index.describe(document, at);
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private void section(IndexDocument.Section section) throws IOException {
        y -= 10;
        room(60);
        paragraph(section.heading(), 12);
        for (String sentence : section.sentences()) {
            paragraph(sentence, 9);
        }
        List<Integer> widths = section.widths();
        if (!section.header().isEmpty() && !section.rows().isEmpty()) {
            row(section.header(), widths, 8);
            line();
        }
        for (List<String> row : section.rows()) {
            row(row, widths, 8);
        }
    }

    private void paragraph(String text, float size) throws IOException {
        for (String line : wrapped(text, WIDTH, size)) {
            room(size * LEADING);
            y -= size * LEADING;
            write(line, MARGIN, y, size);
        }
        y -= size * 0.4f;
    }

    private void row(List<String> cells, List<Integer> widths, float size) throws IOException {
        float unit = WIDTH / widths.stream().mapToInt(Integer::intValue).sum();
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.add(wrapped(cells.get(i), widths.get(i) * unit - GAP, size));
        }
        int lines = columns.stream().mapToInt(List::size).max().orElse(1);
        for (int i = 0; i < lines; i++) {
            room(size * LEADING);
            y -= size * LEADING;
            float x = MARGIN;
            for (int column = 0; column < columns.size(); column++) {
                if (i < columns.get(column).size()) {
                    write(columns.get(column).get(i), x, y, size);
                }
                x += widths.get(column) * unit;
            }
        }
        y -= 2;
    }

    private void line() throws IOException {
        page.moveTo(MARGIN, y);
        page.lineTo(MARGIN + WIDTH, y);
        page.setLineWidth(0.5f);
        page.stroke();
    }

    private void room(float height) throws IOException {
        if (y - height < MARGIN) {
            page.close();
            page = turn();
        }
    }

    private PDPageContentStream turn() throws IOException {
        PDPage fresh = new PDPage(PDRectangle.A4);
        pdf.addPage(fresh);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(pdf, fresh);
    }

    private void write(String text, float x, float at, float size) throws IOException {
        write(page, text, x, at, size);
    }

    private void write(PDPageContentStream on, String text, float x, float at, float size) throws IOException {
        on.beginText();
        on.setFont(font, size);
        on.newLineAtOffset(x, at);
        on.showText(text);
        on.endText();
    }

    private void numberPages(String title) throws IOException {
        int all = pdf.getNumberOfPages();
        for (int i = 0; i < all; i++) {
            try (var foot =
                    new PDPageContentStream(pdf, pdf.getPage(i), PDPageContentStream.AppendMode.APPEND, true, true)) {
                write(foot, printable(title) + "    " + (i + 1) + " / " + all, MARGIN, MARGIN / 2, 7);
            }
        }
    }

    private void describe(IndexDocument document, Instant at) {
        Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        made.setTimeInMillis(at.toEpochMilli());
        pdf.getDocumentInformation().setTitle(document.title());
        pdf.getDocumentInformation().setProducer("Touchstone");
        pdf.getDocumentInformation().setCreationDate(made);
        pdf.getDocumentCatalog().setLanguage(document.locale().toLanguageTag());
    }

    /** Broken wherever the width ends, after a space where there is one: hashes have none and Chinese needs none. */
    private List<String> wrapped(String text, float width, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = printable(text);
        do {
            int fits = fitting(rest, width, size);
            int space = fits < rest.length() ? rest.lastIndexOf(' ', fits) : -1;
            int end = space > fits / 2 ? space : fits;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).stripLeading();
        } while (!rest.isEmpty());
        return lines;
    }

    private int fitting(String text, float width, float size) throws IOException {
        float used = 0;
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            used += font.getStringWidth(text.substring(end, next)) / 1000 * size;
            if (used > width && end > 0) {
                return end;
            }
            end = next;
        }
        return end;
    }

    /** A sign that the font does not have is shown as a box rather than left out. */
    private String printable(String text) {
        var shown = new StringBuilder();
        text.strip().codePoints().forEach(sign -> {
            try {
                font.encode(Character.toString(sign));
                shown.appendCodePoint(sign);
            } catch (IOException | IllegalArgumentException missing) {
                shown.append(Character.isWhitespace(sign) || Character.isISOControl(sign) ? ' ' : '\u25a1');
            }
        });
        return shown.toString();
    }
}
