package org.touchstone.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.touchstone.common.Moment;
import org.touchstone.common.Texts;

/** The workbook "Cases and outcomes": About, Summary, Charts, the cases and the agencies' reports, Dictionary. */
final class CasesAndOutcomes {

    private static final int WINDOW = 200;

    private final Locale locale;
    private final Summary summary;
    private final DataSheet<CaseLine> cases;
    private final DataSheet<OutcomeLine> outcomes;

    CasesAndOutcomes(Locale locale, Summary summary) {
        this.locale = locale;
        this.summary = summary;
        this.cases = new DataSheet<>(text("reporting.sheet.cases"), ReportColumns.CASES, locale);
        this.outcomes = new DataSheet<>(text("reporting.sheet.outcomes"), ReportColumns.OUTCOMES, locale);
    }

    /** Where the rows of a data sheet come from, one after the other. */
    @FunctionalInterface
    interface Rows<T> {
        void each(Consumer<T> row);
    }

    void write(OutputStream out, About about, Rows<CaseLine> caseRows, Rows<OutcomeLine> outcomeRows) {
        XSSFWorkbook shell = new XSSFWorkbook();
        Styles styles = new Styles(shell);
        properties(shell, about);
        about(shell, styles, about);
        charts(shell, summary(shell, styles));
        cases.frame(shell, styles, "Cases", summary.cases());
        outcomes.frame(shell, styles, "Outcomes", summary.reports());
        dictionary(shell, styles);
        Cells cells = new Cells(styles);
        try (SXSSFWorkbook streamed = new SXSSFWorkbook(shell, WINDOW, true)) {
            caseRows.each(line -> cases.add(streamed, cells, line));
            outcomeRows.each(line -> outcomes.add(streamed, cells, line));
            streamed.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Who made the workbook, when and of what. */
    record About(String person, Instant at, Period period) {}

    private void properties(XSSFWorkbook shell, About about) {
        var core = shell.getProperties().getCoreProperties();
        core.setTitle(text("reporting.workbook.title"));
        core.setCreator(about.person());
        core.setDescription(about.period().first() + " – " + about.period().last());
        core.setCategory("Touchstone");
    }

    private void about(XSSFWorkbook shell, Styles styles, About about) {
        XSSFSheet sheet = shell.createSheet(text("reporting.sheet.about"));
        sheet.setColumnWidth(0, 26 * 256);
        sheet.setColumnWidth(1, 80 * 256);
        DataSheet.print(sheet);
        var title = sheet.createRow(0).createCell(0);
        title.setCellValue(text("reporting.workbook.title"));
        title.setCellStyle(styles.title);
        var facts = List.of(
                List.of("reporting.about.by", about.person()),
                List.of("reporting.about.at", stamp(about.at())),
                List.of("reporting.about.first", about.period().first().toString()),
                List.of("reporting.about.last", about.period().last().toString()),
                List.of("reporting.about.zone", Moment.ZONE.getId()),
                List.of("reporting.about.cases", Long.toString(summary.cases())),
                List.of("reporting.about.reports", Long.toString(summary.reports())),
                List.of("reporting.about.source", text("reporting.about.source.text")),
                List.of("reporting.about.counting", text("reporting.about.counting.text")));
        int row = 2;
        for (List<String> fact : facts) {
            var line = sheet.createRow(row++);
            var label = line.createCell(0);
            label.setCellValue(text(fact.getFirst()));
            label.setCellStyle(styles.label);
            var value = line.createCell(1);
            value.setCellValue(fact.getLast());
            value.setCellStyle(styles.wrapped);
        }
    }

    private SummaryBlocks summary(XSSFWorkbook shell, Styles styles) {
        SummarySheet sheet = new SummarySheet(shell, styles, text("reporting.sheet.summary"), locale);
        sheet.title(text("reporting.sheet.summary"));
        var outcomeBlock = sheet.counts("reporting.block.outcomes", summary.outcomes());
        sheet.counts("reporting.block.measures", summary.measures());
        var brands = sheet.cases("reporting.block.brands", summary.brands());
        var regions = sheet.cases("reporting.block.regions", summary.regions());
        sheet.cases("reporting.block.categories", summary.categories());
        var agencies = sheet.agencies("reporting.block.agencies", summary.agencies());
        return new SummaryBlocks(sheet.sheet(), outcomeBlock, brands, regions, agencies);
    }

    private record SummaryBlocks(
            XSSFSheet sheet,
            SummarySheet.Block outcomes,
            SummarySheet.Block brands,
            SummarySheet.Block regions,
            SummarySheet.Block agencies) {}

    private void charts(XSSFWorkbook shell, SummaryBlocks blocks) {
        ChartSheet charts = new ChartSheet(shell, text("reporting.sheet.charts"), blocks.sheet());
        String count = text("reporting.figure.opened");
        charts.bars(text("reporting.chart.outcomes"), text("reporting.figure.count"), blocks.outcomes(), 1);
        charts.bars(text("reporting.chart.brands"), count, blocks.brands(), 1);
        charts.bars(text("reporting.chart.regions"), count, blocks.regions(), 1);
        charts.bars(text("reporting.chart.agencies"), text("reporting.figure.arrests"), blocks.agencies(), 6);
    }

    private void dictionary(XSSFWorkbook shell, Styles styles) {
        XSSFSheet sheet = shell.createSheet(text("reporting.sheet.dictionary"));
        sheet.setColumnWidth(0, 22 * 256);
        sheet.setColumnWidth(1, 26 * 256);
        sheet.setColumnWidth(2, 90 * 256);
        sheet.createFreezePane(0, 1);
        DataSheet.print(sheet);
        var header = sheet.createRow(0);
        for (int index = 0; index < 3; index++) {
            var cell = header.createCell(index);
            cell.setCellValue(text("reporting.dictionary." + index));
            cell.setCellStyle(styles.heading);
        }
        explain(sheet, styles, cases);
        explain(sheet, styles, outcomes);
    }

    private void explain(XSSFSheet sheet, Styles styles, DataSheet<?> data) {
        for (Column<?> column : data.columns()) {
            var line = sheet.createRow(sheet.getLastRowNum() + 1);
            List<String> words = List.of(data.name(), column.heading(locale), text(column.key() + ".help"));
            for (int index = 0; index < 3; index++) {
                var cell = line.createCell(index);
                cell.setCellValue(words.get(index));
                cell.setCellStyle(styles.wrapped);
            }
        }
    }

    private String text(String key) {
        return Texts.get(locale, key);
    }

    private static String stamp(Instant at) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                .withZone(Moment.ZONE)
                .format(at);
    }
}
