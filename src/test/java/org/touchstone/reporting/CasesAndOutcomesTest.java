package org.touchstone.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The workbook that a manager sends on without touching it. */
class CasesAndOutcomesTest {

    private static final CaseLine LINE =
            SampleFigures.line(1, "=HYPERLINK(\"http://evil\")", LocalDate.of(2014, 3, 1), new BigDecimal("1798.00"));

    private static final OutcomeLine RAID = SampleFigures.raid("Shanghai Public Security Bureau");

    @Test
    void has_the_sheets_that_a_reader_expects_in_their_order() throws IOException {
        XSSFWorkbook book = book(Locale.ENGLISH);
        assertThat(book.sheetIterator())
                .toIterable()
                .extracting(sheet -> sheet.getSheetName())
                .containsExactly("About", "Summary", "Charts", "Cases", "Outcomes", "Dictionary");
        assertThat(book(Locale.SIMPLIFIED_CHINESE).getSheetAt(3).getSheetName()).isEqualTo("案件");
    }

    @Test
    void types_its_cells() throws IOException {
        XSSFSheet cases = book(Locale.ENGLISH).getSheet("Cases");
        assertThat(cell(cases, "Case").getStringCellValue()).isEqualTo("TS-2014-000001");
        assertThat(cell(cases, "Opened").getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(LocalDate.of(2014, 3, 1));
        assertThat(cell(cases, "Opened").getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(cell(cases, "Refunded (CNY)").getNumericCellValue()).isEqualTo(899.0);
        assertThat(cell(cases, "Points").getNumericCellValue()).isEqualTo(24);
        assertThat(cell(cases, "Outcome").getStringCellValue()).isEqualTo("Penalised and referred offline");
    }

    @Test
    void never_lets_a_name_become_a_formula() throws IOException {
        XSSFCell seller = cell(book(Locale.ENGLISH).getSheet("Cases"), "Seller");
        assertThat(seller.getCellType()).isEqualTo(CellType.STRING);
        assertThat(seller.getCellStyle().getQuotePrefixed()).isTrue();
        for (String start : List.of("=", "+", "-", "@", "\t", "\r", "\n", "\0")) {
            assertThat(Cells.isDangerous(start + "1")).isTrue();
        }
    }

    @Test
    void keeps_header_and_key_in_sight_and_has_a_named_table_with_filters() throws IOException {
        XSSFSheet cases = book(Locale.ENGLISH).getSheet("Cases");
        XSSFTable table = cases.getTables().getFirst();
        assertThat(table.getName()).isEqualTo("Cases");
        assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
        assertThat(table.getEndRowIndex()).isEqualTo(1);
        assertThat(cases.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(cases.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        assertThat(cases.getNumMergedRegions()).isZero();
        assertThat(cases.getPrintSetup().getLandscape()).isTrue();
        assertThat(cases.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void draws_charts_over_the_summary() throws IOException {
        XSSFWorkbook book = book(Locale.ENGLISH);
        assertThat(book.getSheet("Charts").createDrawingPatriarch().getCharts()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void says_who_made_it_when_and_of_what() throws IOException {
        XSSFWorkbook book = book(Locale.ENGLISH);
        XSSFSheet about = book.getSheet("About");
        assertThat(about.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Mona Ager");
        assertThat(about.getRow(4).getCell(1).getStringCellValue()).isEqualTo("2014-01-01");
        assertThat(about.getRow(6).getCell(1).getStringCellValue()).isEqualTo("Asia/Shanghai");
        assertThat(book.getProperties().getCoreProperties().getCreator()).isEqualTo("Mona Ager");
    }

    @Test
    void explains_every_column() throws IOException {
        XSSFSheet dictionary = book(Locale.ENGLISH).getSheet("Dictionary");
        assertThat(dictionary.getLastRowNum()).isEqualTo(ReportColumns.CASES.size() + ReportColumns.OUTCOMES.size());
        for (int row = 1; row <= dictionary.getLastRowNum(); row++) {
            assertThat(dictionary.getRow(row).getCell(2).getStringCellValue()).doesNotContain("reporting.");
        }
    }

    @Test
    void is_a_valid_workbook_without_any_row() throws IOException {
        Summary nothing = new Summary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, 0);
        var out = new ByteArrayOutputStream();
        new CasesAndOutcomes(Locale.ENGLISH, nothing)
                .write(out, SampleFigures.about("Mona Ager"), row -> {}, row -> {});
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheet("Cases").getLastRowNum()).isZero();
        }
    }

    @Test
    void refuses_a_period_that_ends_before_it_begins() {
        LocalDate february = LocalDate.of(2014, 2, 1);
        refused("reporting.refused.order", () -> new Period(february, february.minusDays(1)));
        assertThatThrownBy(() -> new Period(february, february.minusDays(1)))
                .hasMessage("The period ends (31 Jan 2014) before it begins (1 Feb 2014).");
        assertThat(new Period(february, february).last()).isEqualTo(february);
    }

    @Test
    void covers_ten_years_and_no_more() {
        LocalDate first = LocalDate.of(2004, 2, 29);
        assertThat(new Period(first, LocalDate.of(2014, 2, 28)).first()).isEqualTo(first);
        refused("reporting.refused.long", () -> new Period(first, LocalDate.of(2014, 3, 1)));
    }

    @Test
    void has_as_many_rows_as_a_sheet_holds_below_its_heading() throws IOException {
        var sheet = new DataSheet<>("Cases", ReportColumns.CASES, Locale.ENGLISH);
        try (var shell = new XSSFWorkbook()) {
            var styles = new Styles(shell);
            refused("reporting.refused.rows", () -> sheet.frame(shell, styles, "Cases", 1_048_576));
            sheet.frame(shell, styles, "Cases", 1_048_575);
            assertThat(shell.getSheet("Cases").getTables().getFirst().getEndRowIndex())
                    .isEqualTo(1_048_575);
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, String heading) {
        for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
            if (sheet.getRow(0).getCell(column).getStringCellValue().equals(heading)) {
                return sheet.getRow(1).getCell(column);
            }
        }
        throw new AssertionError("No column " + heading);
    }

    private static XSSFWorkbook book(Locale locale) throws IOException {
        var out = new ByteArrayOutputStream();
        new CasesAndOutcomes(locale, SampleFigures.summary(List.of("Northpeak")))
                .write(out, SampleFigures.about("Mona Ager"), row -> row.accept(LINE), row -> row.accept(RAID));
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
