package org.touchstone.reporting;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.touchstone.common.Texts;

/** The figures of the period as blocks under each other; it remembers where each block stands, for the charts. */
final class SummarySheet {

    private final XSSFSheet sheet;
    private final Styles styles;
    private final Cells cells;
    private final Locale locale;
    private int row;

    SummarySheet(XSSFWorkbook shell, Styles styles, String name, Locale locale) {
        this.sheet = shell.createSheet(name);
        this.styles = styles;
        this.cells = new Cells(styles);
        this.locale = locale;
        sheet.setColumnWidth(0, 34 * 256);
        for (int column = 1; column < 13; column++) {
            sheet.setColumnWidth(column, 16 * 256);
        }
        sheet.createFreezePane(1, 0);
        DataSheet.print(sheet);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    void title(String text) {
        var cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.title);
        row += 2;
    }

    Block cases(String titleKey, List<CaseFigures> figures) {
        return block(
                titleKey,
                List.of("opened", "closed", "proven", "refuted", "rejected", "refunded", "confiscated"),
                figures,
                CaseFigures::name,
                line -> List.of(
                        line.opened(),
                        line.closed(),
                        line.proven(),
                        line.refuted(),
                        line.rejected(),
                        line.refunded(),
                        line.confiscated()));
    }

    Block agencies(String titleKey, List<AgencyFigures> figures) {
        return block(
                titleKey,
                List.of(
                        "referrals",
                        "accepted",
                        "declined",
                        "concluded",
                        "suspects",
                        "arrests",
                        "rings",
                        "premises",
                        "onlineStores",
                        "seized",
                        "value"),
                figures,
                AgencyFigures::name,
                line -> List.of(
                        line.referrals(),
                        line.accepted(),
                        line.declined(),
                        line.concluded(),
                        line.suspects(),
                        line.arrests(),
                        line.rings(),
                        line.premises(),
                        line.onlineStores(),
                        line.seized(),
                        line.value()));
    }

    Block counts(String titleKey, List<CountOf> counts) {
        return block(
                titleKey,
                List.of("count"),
                counts,
                line -> Texts.get(locale, line.name()),
                line -> List.of(line.count()));
    }

    private <T> Block block(
            String titleKey,
            List<String> headings,
            List<T> lines,
            Function<T, String> name,
            Function<T, List<? extends Number>> numbers) {
        var title = sheet.createRow(row++).createCell(0);
        title.setCellValue(Texts.get(locale, titleKey));
        title.setCellStyle(styles.label);
        XSSFRow header = sheet.createRow(row++);
        heading(header, 0, Texts.get(locale, titleKey + ".one"));
        for (int index = 0; index < headings.size(); index++) {
            heading(header, index + 1, Texts.get(locale, "reporting.figure." + headings.get(index)));
        }
        int first = row;
        for (T line : lines) {
            XSSFRow next = sheet.createRow(row++);
            cells.write(next, 0, name.apply(line));
            List<? extends Number> values = numbers.apply(line);
            for (int index = 0; index < values.size(); index++) {
                cells.write(next, index + 1, values.get(index));
            }
        }
        int last = row - 1;
        row++;
        return new Block(first, last);
    }

    private void heading(XSSFRow header, int column, String text) {
        var cell = header.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(column == 0 ? styles.heading : styles.headingRight);
    }

    /** The rows of a block, counted from 0; {@code last} is before {@code first} when it is empty. */
    record Block(int first, int last) {

        boolean empty() {
            return last < first;
        }

        CellRangeAddress column(int column) {
            return new CellRangeAddress(first, last, column, column);
        }
    }
}
