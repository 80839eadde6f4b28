package org.touchstone.complaint.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.touchstone.common.Refused;

/** How the letters of a text file are written: as its mark says, else UTF-8, else as Excel writes CSV in China. */
final class Letters {

    private static final char MARK = '\uFEFF';
    private static final Charset CHINESE = Charset.forName("GB18030");

    private Letters() {}

    static String text(byte[] bytes) {
        String text = wide(bytes)
                .map(charset -> decoded(bytes, charset))
                .orElseGet(() -> Stream.of(StandardCharsets.UTF_8, CHINESE)
                        .map(charset -> decoded(bytes, charset))
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseThrow(() -> new Refused("complaint.table.refused.letters"));
        String plain = !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        if (plain.chars().anyMatch(Letters::strange)) {
            throw new Refused("complaint.table.refused.noTable");
        }
        return plain;
    }

    /** What Excel calls Unicode text. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2) {
            return Optional.empty();
        }
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return switch (first) {
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            default -> Optional.empty();
        };
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    /** What no cell holds: control characters other than those between words and lines. */
    static boolean strange(int letter) {
        return Character.isISOControl(letter) && letter != '\t' && letter != '\n' && letter != '\r';
    }
}
