package org.touchstone.reporting;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell styles that all workbooks share. */
final class Styles {

    final XSSFCellStyle title;
    final XSSFCellStyle heading;
    final XSSFCellStyle headingRight;
    final XSSFCellStyle label;
    final XSSFCellStyle text;
    final XSSFCellStyle quoted;
    final XSSFCellStyle wrapped;
    final XSSFCellStyle date;
    final XSSFCellStyle count;
    final XSSFCellStyle money;

    Styles(XSSFWorkbook workbook) {
        title = style(workbook, "General");
        title.setFont(font(workbook, 16, true));
        heading = style(workbook, "General");
        heading.setFont(font(workbook, 11, true));
        heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading.setBorderBottom(BorderStyle.THIN);
        headingRight = workbook.createCellStyle();
        headingRight.cloneStyleFrom(heading);
        headingRight.setAlignment(HorizontalAlignment.RIGHT);
        label = style(workbook, "General");
        label.setFont(font(workbook, 11, true));
        text = style(workbook, "@");
        quoted = style(workbook, "@");
        quoted.setQuotePrefixed(true);
        wrapped = style(workbook, "@");
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        date = style(workbook, "yyyy-mm-dd");
        count = style(workbook, "#,##0");
        money = style(workbook, "#,##0.00");
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFFont font(XSSFWorkbook workbook, int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }
}
