package org.touchstone.complaint;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes cells of text; what a spreadsheet could take for a formula stays text too. */
final class FileStyles {

    private static final String DANGEROUS = "=+-@\t\r\n\0";

    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle quoted;
    private final CellStyle wrapped;
    private final CellStyle example;

    FileStyles(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        Font slanted = book.createFont();
        slanted.setItalic(true);
        slanted.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        heading = style(book);
        heading.setFont(bold);
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = style(book);
        quoted = style(book);
        quoted.setQuotePrefixed(true);
        wrapped = style(book);
        wrapped.setWrapText(true);
        example = style(book);
        example.setFont(slanted);
    }

    void heading(Row row, int column, String words) {
        cell(row, column, words, heading);
    }

    void text(Row row, int column, String words) {
        boolean dangerous = !words.isEmpty() && DANGEROUS.indexOf(words.charAt(0)) >= 0;
        cell(row, column, words, dangerous ? quoted : text);
    }

    void wrapped(Row row, int column, String words) {
        cell(row, column, words, wrapped);
    }

    void example(Row row, int column, String words) {
        cell(row, column, words, example);
    }

    private static void cell(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    private static CellStyle style(Workbook book) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("@"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
