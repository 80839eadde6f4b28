package org.touchstone.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program than the one it was written with opens the workbook, and reads the same in every cell. */
class InLibreOfficeTest {

    /** What people, brands and stores may be called, and what a spreadsheet may make of it. */
    private static final List<String> NAMES = List.of(
            "Northpeak",
            "晨光户外专营店",
            "=HYPERLINK(\"http://evil\")",
            "+86 571 0000",
            "-1",
            "@SUM(A1)",
            "\tindented",
            "two\nlines",
            "007",
            "1E5",
            "2014-03-01",
            "TRUE",
            "<b>&amp;\"quoted\"</b>",
            " spaces around ",
            "Lumière Ω 😀");

    private static final int ROWS = 400;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void every_cell_compares_after_libreoffice_has_converted_it(String language) throws Exception {
        Path ours = folder.resolve("ours.xlsx");
        write(ours, Locale.forLanguageTag(language));
        try (var before = new XSSFWorkbook(ours.toFile());
                var after = new XSSFWorkbook(converted(ours, "xlsx").toFile())) {
            assertThat(names(after)).isEqualTo(names(before));
            for (Sheet sheet : before) {
                assertThat(differences(cells(sheet), cells(after.getSheet(sheet.getSheetName()))))
                        .as(sheet.getSheetName())
                        .isEmpty();
            }
            assertThat(cells(before.getSheetAt(3))).hasSizeGreaterThan(ROWS * ReportColumns.CASES.size());
            assertThat(charts(after)).isEqualTo(charts(before)).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void it_prints() throws Exception {
        Path ours = folder.resolve("ours.xlsx");
        write(ours, Locale.ENGLISH);
        assertThat(Files.readString(converted(ours, "pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    private static List<String> differences(Map<String, String> written, Map<String, String> read) {
        return Stream.concat(written.keySet().stream(), read.keySet().stream())
                .distinct()
                .filter(cell -> !Objects.equals(written.get(cell), read.get(cell)))
                .map(cell -> "%s: written [%s], read [%s]".formatted(cell, written.get(cell), read.get(cell)))
                .toList();
    }

    /** Address, kind, value and, for dates, how they are shown: of every cell that holds anything. */
    private static Map<String, String> cells(Sheet sheet) {
        var cells = new TreeMap<String, String>();
        sheet.forEach(row -> row.forEach(cell -> {
            String said = said(cell);
            if (!said.isEmpty()) {
                cells.put(new CellReference(cell).formatAsString(), said);
            }
        }));
        return cells;
    }

    private static String said(Cell cell) {
        return switch (cell.getCellType()) {
            case STRING -> cell.getStringCellValue().isEmpty() ? "" : "text " + cell.getStringCellValue();
            case NUMERIC ->
                DateUtil.isCellDateFormatted(cell)
                        ? "date " + cell.getLocalDateTimeCellValue() + " as " + shownAs(cell)
                        : "number " + new BigDecimal(cell.getNumericCellValue()).stripTrailingZeros();
            case BLANK, _NONE -> "";
            case BOOLEAN, FORMULA, ERROR -> cell.getCellType() + " " + cell;
        };
    }

    /** A hyphen in a format may be written with or without a backslash; both mean the same. */
    private static String shownAs(Cell cell) {
        return cell.getCellStyle().getDataFormatString().replace("\\", "");
    }

    private static List<String> names(Workbook book) {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    private static int charts(XSSFWorkbook book) {
        int charts = 0;
        for (int sheet = 0; sheet < book.getNumberOfSheets(); sheet++) {
            XSSFSheet one = book.getSheetAt(sheet);
            charts += one.getDrawingPatriarch() == null
                    ? 0
                    : one.getDrawingPatriarch().getCharts().size();
        }
        return charts;
    }

    private Path converted(Path book, String format) throws IOException, InterruptedException {
        Path to = Files.createDirectory(folder.resolve(format));
        Path log = folder.resolve("office.log");
        Process office = new ProcessBuilder(
                        program(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        format,
                        "--outdir",
                        to.toString(),
                        book.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(office.waitFor(2, TimeUnit.MINUTES))
                    .as(() -> "LibreOffice hangs: " + read(log))
                    .isTrue();
        } finally {
            office.destroyForcibly();
        }
        assertThat(office.exitValue()).as(() -> read(log)).isZero();
        return to.resolve("ours." + format);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static String program() {
        String named = System.getenv("TOUCHSTONE_OFFICE");
        return named == null ? "soffice" : named;
    }

    private static void write(Path book, Locale locale) throws IOException {
        try (OutputStream out = Files.newOutputStream(book)) {
            new CasesAndOutcomes(locale, SampleFigures.summary(NAMES))
                    .write(
                            out,
                            SampleFigures.about("=cmd|' /C calc'!A0"),
                            rows -> {
                                for (int row = 0; row < ROWS; row++) {
                                    rows.accept(line(row));
                                }
                            },
                            rows -> NAMES.forEach(name -> rows.accept(SampleFigures.raid(name))));
        }
    }

    private static CaseLine line(int number) {
        String name = NAMES.get(number % NAMES.size());
        return SampleFigures.line(
                number,
                name,
                LocalDate.of(2014, 1, 1).plusDays(number % 365),
                BigDecimal.valueOf(number * 1_234_567L, 2));
    }
}
