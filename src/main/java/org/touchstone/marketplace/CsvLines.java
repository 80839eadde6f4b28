package org.touchstone.marketplace;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads a CSV file line by line, each on its own: an open quotation mark or a broken character costs its own line and
 * no other. What is checked comes in this order: size, characters, syntax.
 */
class CsvLines implements Closeable {

    static final int LONGEST = 8_192;

    private static final int END = -1;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private long number;

    CsvLines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The number of the line read last, the header being 1. */
    long number() {
        return number;
    }

    /**
     * The next line that is not empty, or null at the end.
     *
     * @throws BadLine when it cannot be read; the one after it still can
     */
    @Nullable
    List<String> next() throws IOException {
        byte[] line = line();
        while (line != null && line.length == 0) {
            line = line();
        }
        return line == null ? null : split(decode(line));
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        int read = in.read();
        if (read == END) {
            return null;
        }
        number++;
        long length = 0;
        while (read != END && read != '\n') {
            length++;
            if (length <= LONGEST) {
                line.write(read);
            }
            read = in.read();
        }
        if (length > LONGEST) {
            throw new BadLine("tooLong", LONGEST);
        }
        return withoutReturn(line.toByteArray());
    }

    private static byte[] withoutReturn(byte[] line) {
        boolean windows = line.length > 0 && line[line.length - 1] == '\r';
        return windows ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private String decode(byte[] line) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            String plain = number == 1 && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
            if (plain.chars().anyMatch(letter -> Character.isISOControl(letter) && letter != '\t')) {
                throw new BadLine("control");
            }
            return plain;
        } catch (CharacterCodingException broken) {
            throw new BadLine("notUtf8");
        }
    }

    private static List<String> split(String line) {
        try (CSVParser parser = CSVParser.parse(line, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of("") : records.getFirst().toList();
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new BadLine("quotes");
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
