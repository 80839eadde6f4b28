package org.touchstone.reporting;

import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;
import org.touchstone.common.Refused;

/**
 * A sheet of rows as a named table: the frame is made in the shell, because a streamed sheet cannot have one, then the
 * rows are streamed into it. The number of rows must be known before.
 */
final class DataSheet<T> {

    private static final int MOST = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final String name;
    private final List<Column<T>> columns;
    private final Locale locale;
    private int row = 1;

    DataSheet(String name, List<Column<T>> columns, Locale locale) {
        this.name = name;
        this.columns = columns;
        this.locale = locale;
    }

    String name() {
        return name;
    }

    List<Column<T>> columns() {
        return columns;
    }

    void frame(XSSFWorkbook shell, Styles styles, String table, long rows) {
        if (rows > MOST) {
            throw new Refused("reporting.refused.rows", rows, MOST);
        }
        XSSFSheet sheet = shell.createSheet(name);
        XSSFRow header = sheet.createRow(0);
        for (int index = 0; index < columns.size(); index++) {
            Column<T> column = columns.get(index);
            boolean number = column.kind() == Column.Kind.COUNT || column.kind() == Column.Kind.MONEY;
            var cell = header.createCell(index);
            cell.setCellValue(column.heading(locale));
            cell.setCellStyle(number ? styles.headingRight : styles.heading);
            sheet.setColumnWidth(index, column.width() * 256);
        }
        sheet.createFreezePane(1, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        print(sheet);
        table(sheet, table, Math.max(rows, 1));
    }

    /** Writes the next row. */
    void add(SXSSFWorkbook workbook, Cells cells, @Nullable T line) {
        SXSSFSheet sheet = workbook.getSheet(name);
        SXSSFRow next = sheet.createRow(row++);
        for (int index = 0; index < columns.size() && line != null; index++) {
            cells.write(next, index, columns.get(index).of(line, locale));
        }
    }

    static void print(XSSFSheet sheet) {
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.getFooter().setRight("&P / &N");
        sheet.getFooter().setLeft("&A");
    }

    private void table(XSSFSheet sheet, String tableName, long rows) {
        var area = new AreaReference(
                new CellReference(0, 0),
                new CellReference((int) rows, columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        CTTable definition = table.getCTTable();
        definition.setName(tableName);
        definition.setDisplayName(tableName);
        definition.addNewAutoFilter().setRef(area.formatAsString());
        CTTableColumns parts = definition.getTableColumns();
        for (int index = 0; index < columns.size(); index++) {
            parts.getTableColumnArray(index).setName(columns.get(index).heading(locale));
        }
        CTTableStyleInfo style =
                definition.isSetTableStyleInfo() ? definition.getTableStyleInfo() : definition.addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(true);
    }
}
