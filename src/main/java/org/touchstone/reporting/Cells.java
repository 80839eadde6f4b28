package org.touchstone.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** Writes typed cells; what could be taken for a formula stays text. */
final class Cells {

    private static final String DANGEROUS = "=+-@\t\r\n\0";
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final Styles styles;

    Cells(Styles styles) {
        this.styles = styles;
    }

    void write(Row row, int column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        switch (value) {
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(styles.date);
            }
            case BigDecimal amount -> {
                cell.setCellValue(amount.doubleValue());
                cell.setCellStyle(styles.money);
            }
            case Number number -> {
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.count);
            }
            default -> text(cell, value.toString());
        }
    }

    private void text(Cell cell, String value) {
        String shown = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        cell.setCellValue(shown);
        cell.setCellStyle(isDangerous(shown) ? styles.quoted : styles.text);
    }

    static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
