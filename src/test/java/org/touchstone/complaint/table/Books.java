package org.touchstone.complaint.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Workbooks and other files as honest people and others make them. */
public final class Books {

    private static final String NAMESPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private Books() {}

    /** A workbook as a spreadsheet writes it. */
    public static byte[] of(List<List<String>> rows) {
        try (SXSSFWorkbook book = new SXSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Complaints");
            for (int number = 0; number < rows.size(); number++) {
                var row = sheet.createRow(number);
                for (int column = 0; column < rows.get(number).size(); column++) {
                    row.createCell(column).setCellValue(rows.get(number).get(column));
                }
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A workbook with this as its only sheet, put together by hand. */
    public static byte[] ofSheet(String sheetXml) {
        return zip(parts(sheetXml));
    }

    /** A sheet with these rows, in XML. */
    public static String sheet(String rows) {
        return "<worksheet " + NAMESPACE + "><sheetData>" + rows + "</sheetData></worksheet>";
    }

    public static Map<String, String> parts(String sheetXml) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<workbook " + NAMESPACE
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", sheetXml);
        return parts;
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** A workbook whose sheet has this many bytes when unpacked: {@code block} again and again. */
    public static void large(Path file, String block, long bytes) throws IOException {
        byte[] rows = block.getBytes(StandardCharsets.UTF_8);
        Map<String, String> around = parts("");
        around.remove("xl/worksheets/sheet1.xml");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (var part : around.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(("<worksheet " + NAMESPACE + "><sheetData>").getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < bytes; written += rows.length) {
                zip.write(rows);
            }
            zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    /** A CSV file with every cell in quotation marks. */
    public static String csv(List<List<String>> rows, char separator) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(separator))))
                .collect(Collectors.joining("\r\n"));
    }

    public static List<Row> read(byte[] bytes) {
        return read(bytes, Limits.USUAL);
    }

    static List<Row> read(byte[] bytes, Limits limits) {
        try {
            Path file = Files.createTempFile("table", null);
            try {
                Files.write(file, bytes);
                return TableFile.rows(file, limits);
            } finally {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
