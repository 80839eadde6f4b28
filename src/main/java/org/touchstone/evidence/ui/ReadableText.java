package org.touchstone.evidence.ui;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The words of a text file, whether it was written in UTF-8 or, as is usual in China, in GB 18030. */
final class ReadableText {

    private static final Charset CHINESE = Charset.forName("GB18030");
    /** What a cut may leave of the last sign. */
    private static final int LONGEST_SIGN = 4;

    private ReadableText() {}

    static String of(byte[] bytes) {
        for (int cut = 0; cut < Math.min(LONGEST_SIGN, bytes.length + 1); cut++) {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, 0, bytes.length - cut))
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                continue;
            }
        }
        return new String(bytes, CHINESE);
    }
}
