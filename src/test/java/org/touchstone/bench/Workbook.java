package org.touchstone.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The manager's workbook with 200,000 cases, written in a process of its own that may use 128 MB of heap. */
public class Workbook implements Benchmark {

    private static final int ROWS = 200_000;

    @Override
    public String name() {
        return "workbook";
    }

    @Override
    public Measured measure() throws Exception {
        Path folder = Files.createTempDirectory("touchstone-bench");
        Path book = folder.resolve("book.xlsx");
        Path plain = folder.resolve("plain.xlsx");
        try (var portal = new BenchPortal()) {
            seed(portal.bean(JdbcClient.class));
            double reference =
                    seconds("org.touchstone.reporting.PlainWorkbook", Integer.toString(ROWS), plain.toString());
            double taken = seconds(
                    "org.touchstone.reporting.WorkbookProcess",
                    portal.setting("spring.datasource.url"),
                    portal.setting("spring.datasource.username"),
                    book.toString());
            long rows = rows(book);
            return Measured.of(
                            Figures.number(taken) + " s, " + Files.size(book) / 1_048_576 + " MB, in 128 MB of heap",
                            "the library alone " + Figures.number(reference) + " s")
                    .holds(rows == ROWS + 1, ROWS + " rows and their heading, within -Xmx128m")
                    .atMost(
                            taken / reference,
                            4,
                            "times the library alone (" + Figures.number(taken / reference) + ")");
        } finally {
            Files.deleteIfExists(book);
            Files.deleteIfExists(plain);
            Files.deleteIfExists(folder);
        }
    }

    private static void seed(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into case_file (id, brand, right_id, right_kind, seller_id, seller, origin, allegation, category, region,
                            amount_minor, currency, rule_set, risk, route, priority, stage, outcome, opened_at, closed_at)
                        select 'TS-2014-' || lpad(n::text, 6, '0'),
                            (array['northpeak', 'lumiere'])[1 + n % 2], 'northpeak-tm-1', 'trademark', 's1001',
                            'seller-s1001', 'BRAND', 'COUNTERFEIT', (array['outdoor', 'watches', 'shoes'])[1 + n % 3],
                            (array['44', '33', '31', '35', '32'])[1 + n % 5], n * 100, 'CNY', 'alibaba-2014', 'LOW',
                            'STANDARD', 50, 'CLOSED', (array['PENALISED', 'REFUTED', 'REJECTED', 'REFERRED'])[1 + n % 4],
                            timestamptz '2014-01-02 00:00Z' + make_interval(mins => n),
                            timestamptz '2014-02-02 00:00Z' + make_interval(mins => n)
                        from generate_series(1, :rows) n""").param("rows", ROWS).update();
        jdbc.sql("analyze case_file").update();
    }

    private static double seconds(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                program));
        command.addAll(List.of(arguments));
        long begun = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(new File("/dev/stderr")))
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException(program + " ended with " + status);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Counts the rows of the sheet of cases in the file itself. */
    private static long rows(Path book) throws IOException {
        try (ZipFile zip = new ZipFile(book.toFile());
                InputStream sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet4.xml"))) {
            return count(sheet);
        }
    }

    private static long count(InputStream sheet) throws IOException {
        byte[] wanted = "<row ".getBytes(StandardCharsets.US_ASCII);
        byte[] block = new byte[1 << 16];
        long rows = 0;
        int matched = 0;
        for (int read = sheet.read(block); read >= 0; read = sheet.read(block)) {
            for (int index = 0; index < read; index++) {
                matched = block[index] == wanted[matched] ? matched + 1 : block[index] == wanted[0] ? 1 : 0;
                if (matched == wanted.length) {
                    rows++;
                    matched = 0;
                }
            }
        }
        return rows;
    }
}
