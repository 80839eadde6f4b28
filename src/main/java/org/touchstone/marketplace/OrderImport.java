package org.touchstone.marketplace;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.touchstone.common.Refused;

/** Loads orders from a file: good lines batch by batch, each order once; a bad line is told and loses nothing else. */
@Service
class OrderImport {

    static final int BATCH = 5_000;

    private final OrderImportStore store;
    private final Clock clock;

    OrderImport(OrderImportStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param read lines after the header that are not empty */
    record Report(long read, long loaded, long known, long bad) {}

    /**
     * @param file its name, to be named in refusals
     * @param bad is told the number of a bad line, the header being 1, and the reason
     */
    Report load(String file, InputStream in, ColumnMapping mapping, BiConsumer<Long, BadLine> bad) throws IOException {
        try (CsvLines lines = new CsvLines(in)) {
            List<String> header = header(file, lines);
            Tally tally = new Tally(lines, header.size(), mapping, mapping.places(file, header), bad);
            List<OrderLine> batch = tally.batch();
            while (!batch.isEmpty()) {
                tally.loaded += store.insert(batch, mapping.currency(), clock.instant());
                batch = tally.batch();
            }
            return tally.report();
        }
    }

    private static List<String> header(String file, CsvLines lines) throws IOException {
        List<String> header = lines.next();
        if (header == null) {
            throw new Refused("marketplace.import.empty", file);
        }
        return header.stream().map(String::strip).toList();
    }

    private final class Tally {

        private final CsvLines lines;
        private final int columns;
        private final ColumnMapping mapping;
        private final Map<ColumnMapping.Field, Integer> places;
        private final BiConsumer<Long, BadLine> told;
        private final Instant now = clock.instant();
        private long good;
        private long loaded;
        private long bad;

        Tally(
                CsvLines lines,
                int columns,
                ColumnMapping mapping,
                Map<ColumnMapping.Field, Integer> places,
                BiConsumer<Long, BadLine> told) {
            this.lines = lines;
            this.columns = columns;
            this.mapping = mapping;
            this.places = places;
            this.told = told;
        }

        /** The next good lines; empty only at the end of the file. */
        List<OrderLine> batch() throws IOException {
            List<OrderLine> batch = new ArrayList<>();
            boolean more = true;
            while (more && batch.size() < BATCH) {
                try {
                    OrderLine line = next();
                    more = line != null;
                    if (line != null) {
                        batch.add(line);
                        good++;
                    }
                } catch (BadLine wrong) {
                    bad++;
                    told.accept(lines.number(), wrong);
                }
            }
            return batch;
        }

        private @Nullable OrderLine next() throws IOException {
            List<String> values = lines.next();
            if (values == null) {
                return null;
            }
            if (values.size() != columns) {
                throw new BadLine("columns", values.size(), columns);
            }
            return OrderLine.of(values, places, mapping.currency(), now);
        }

        Report report() {
            return new Report(good + bad, loaded, good - loaded, bad);
        }
    }
}
