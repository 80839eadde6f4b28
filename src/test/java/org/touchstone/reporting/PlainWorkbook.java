package org.touchstone.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The reference for the workbook: as many cells out of nothing, by the library alone: ROWS FILE. */
public final class PlainWorkbook {

    private PlainWorkbook() {}

    public static void main(String[] args) throws IOException {
        int rows = Integer.parseInt(args[0]);
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 200, true);
                OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            SXSSFSheet sheet = workbook.createSheet();
            for (int number = 0; number < rows; number++) {
                SXSSFRow row = sheet.createRow(number);
                for (int column = 0; column < ReportColumns.CASES.size(); column++) {
                    if (column % 3 == 0) {
                        row.createCell(column).setCellValue(number);
                    } else {
                        row.createCell(column).setCellValue("Northpeak Outdoor");
                    }
                }
            }
            workbook.write(out);
        }
    }
}
