package org.touchstone.complaint.table;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.touchstone.common.Refused;

/**
 * Whatever bytes arrive: a table or a refusal, nothing else. In the suite the kept inputs are tried once more;
 * {@code ./mvnw -Pfuzz test -Dtest=TableFuzzTest#files} looks for new ones.
 */
class TableFuzzTest {

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Limits LIMITS = new Limits(1 << 20, 1_000, 64, 1_000, 50, 4 << 20, 8 << 20, 150, SHORT);

    @FuzzTest(maxDuration = "5m")
    void files(byte[] bytes) {
        read(bytes);
    }

    /** The same with a sheet around, so that the fuzzer need not learn to pack. */
    @FuzzTest(maxDuration = "5m")
    void sheets(byte[] xml) {
        read(Books.ofSheet(new String(xml, StandardCharsets.UTF_8)));
    }

    @FuzzTest(maxDuration = "5m")
    void texts(byte[] text) {
        byte[] marked = new byte[text.length + 2];
        marked[0] = 'R';
        marked[1] = ',';
        System.arraycopy(text, 0, marked, 2, text.length);
        read(marked);
    }

    private static void read(byte[] bytes) {
        try {
            Books.read(bytes, LIMITS);
        } catch (Refused refused) {
            if (refused.getMessage().equals(refused.key())) {
                throw new AssertionError("A refusal without a sentence: " + refused.key());
            }
        }
    }
}
