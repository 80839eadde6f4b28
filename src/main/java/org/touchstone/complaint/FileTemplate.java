package org.touchstone.complaint;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.touchstone.common.Texts;
import org.touchstone.complaint.table.Limits;
import org.touchstone.rights.Right;

/**
 * The workbook that people fill in, and the same with the rows that were refused and why: corrected, it can be handed in
 * again as it is.
 */
final class FileTemplate {

    private static final int WIDE = 256;
    private static final FileColumn[] COLUMNS = FileColumn.values();

    private final SXSSFWorkbook book = new SXSSFWorkbook(200);
    private final FileStyles styles = new FileStyles(book);
    private final Locale locale;

    private FileTemplate(Locale locale) {
        this.locale = locale;
    }

    /** What the list of rights in the template calls a right. */
    static String name(Right right) {
        return "%s (%s)".formatted(right.name(), right.number());
    }

    /** @param refused rows to be corrected; without any it is the template with its example */
    static void write(OutputStream out, Locale locale, List<Right> rights, List<FileRow> refused) {
        FileTemplate template = new FileTemplate(locale);
        try (template.book) {
            template.data(rights, refused);
            template.help();
            template.lists(rights);
            template.book.write(out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void data(List<Right> rights, List<FileRow> refused) {
        SXSSFSheet sheet = book.createSheet(text("complaint.file.sheet.data"));
        Row head = sheet.createRow(0);
        for (FileColumn column : COLUMNS) {
            styles.heading(head, column.ordinal(), column.heading(locale) + (column.needed() ? " *" : ""));
            sheet.setColumnWidth(column.ordinal(), width(column) * WIDE);
        }
        if (refused.isEmpty()) {
            example(sheet.createRow(1), rights);
        } else {
            styles.heading(head, COLUMNS.length, text("complaint.file.column.PROBLEM"));
            sheet.setColumnWidth(COLUMNS.length, 60 * WIDE);
            refused.forEach(row -> row(sheet.createRow(sheet.getLastRowNum() + 1), row));
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, Math.max(1, refused.size()), 0, COLUMNS.length - (refused.isEmpty() ? 1 : 0)));
        choice(sheet, FileColumn.RIGHT, "A", rights.size());
        choice(sheet, FileColumn.REASON, "B", ComplaintReason.values().length);
    }

    private void row(Row line, FileRow row) {
        row.cells().forEach((column, cell) -> styles.text(line, column.ordinal(), cell));
        if (row.why() != null) {
            styles.text(line, COLUMNS.length, row.why().in(locale));
        }
    }

    private void example(Row line, List<Right> rights) {
        for (FileColumn column : COLUMNS) {
            String words = switch (column) {
                case REFERENCE -> text("complaint.file.example");
                case RIGHT -> rights.isEmpty() ? "" : name(rights.getFirst());
                case REASON -> text("complaint.reason." + ComplaintReason.COUNTERFEIT);
                default -> {
                    String key = "complaint.file.example." + column;
                    yield Texts.has(key) ? text(key) : "";
                }
            };
            styles.example(line, column.ordinal(), words);
        }
    }

    private void choice(SXSSFSheet sheet, FileColumn column, String list, int items) {
        if (items == 0) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String formula = "'%s'!$%s$2:$%s$%d".formatted(text("complaint.file.sheet.lists"), list, list, items + 1);
        DataValidation choice = helper.createValidation(
                helper.createFormulaListConstraint(formula),
                new CellRangeAddressList(1, Limits.USUAL.rows(), column.ordinal(), column.ordinal()));
        choice.setShowErrorBox(true);
        choice.createErrorBox(column.heading(locale), text("complaint.file.choose"));
        sheet.addValidationData(choice);
    }

    private void help() {
        SXSSFSheet sheet = book.createSheet(text("complaint.file.sheet.help"));
        sheet.setColumnWidth(0, 36 * WIDE);
        sheet.setColumnWidth(1, 16 * WIDE);
        sheet.setColumnWidth(2, 90 * WIDE);
        Stream.of("rows", "groups", "again", "limits", "evidence").forEach(note -> {
            Row line = sheet.createRow(sheet.getLastRowNum() + 1);
            styles.wrapped(
                    line,
                    2,
                    Texts.get(
                            locale,
                            "complaint.file.note." + note,
                            Limits.USUAL.rows(),
                            Limits.USUAL.file() / 1024 / 1024,
                            NewComplaint.MOST_LISTINGS,
                            text("complaint.file.example")));
            styles.heading(line, 0, text("complaint.file.note." + note + ".title"));
        });
        Row head = sheet.createRow(sheet.getLastRowNum() + 2);
        styles.heading(head, 0, text("complaint.file.help.column"));
        styles.heading(head, 1, text("complaint.file.help.longest"));
        styles.heading(head, 2, text("complaint.file.help.meaning"));
        for (FileColumn column : COLUMNS) {
            Row line = sheet.createRow(sheet.getLastRowNum() + 1);
            styles.text(line, 0, column.heading(locale) + (column.needed() ? " *" : ""));
            styles.text(line, 1, Integer.toString(column.longest()));
            styles.wrapped(line, 2, text("complaint.file.help." + column));
        }
    }

    private void lists(List<Right> rights) {
        SXSSFSheet sheet = book.createSheet(text("complaint.file.sheet.lists"));
        sheet.setColumnWidth(0, 40 * WIDE);
        sheet.setColumnWidth(1, 40 * WIDE);
        List<String> names = rights.stream().map(FileTemplate::name).toList();
        List<String> reasons = Arrays.stream(ComplaintReason.values())
                .map(reason -> text("complaint.reason." + reason))
                .toList();
        Row head = sheet.createRow(0);
        styles.heading(head, 0, FileColumn.RIGHT.heading(locale));
        styles.heading(head, 1, FileColumn.REASON.heading(locale));
        for (int index = 0; index < Math.max(names.size(), reasons.size()); index++) {
            Row line = sheet.createRow(index + 1);
            styles.text(line, 0, index < names.size() ? names.get(index) : "");
            styles.text(line, 1, index < reasons.size() ? reasons.get(index) : "");
        }
    }

    private static int width(FileColumn column) {
        return switch (column) {
            case REFERENCE -> 18;
            case LISTING -> 44;
            case DESCRIPTION, REMARK -> 50;
            default -> 28;
        };
    }

    private String text(String key) {
        return Texts.get(locale, key);
    }
}
