package org.touchstone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.touchstone.common.Refused;

/** How a test says that the portal says no: by which sentence, and that both languages can say it whole. */
public final class Refusals {

    /** A character that no database keeps, one that moves the cursor of a terminal, a line end of old, half a character. */
    private static final List<String> NOBODY_TYPES = List.of("\0", "\u001b", "\u0085", "\ud842");

    private Refusals() {}

    /** @param act takes a text that is neither too short nor too long, 28 letters, and must refuse a character in it */
    public static void refusesWhatNobodyTypes(Consumer<String> act) {
        for (String character : NOBODY_TYPES) {
            refused("common.refused.characters", () -> act.accept("It is told by" + character + "the seam ..."));
        }
    }

    /** @param sentence the key of the sentence that the person must read */
    public static void refused(String sentence, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, no -> says(sentence, no));
    }

    /** The same of a refusal that was kept, not thrown: the bad row of a table, an item of a batch. */
    public static void says(String sentence, Refused no) {
        assertThat(no.key()).as(no.getMessage()).isEqualTo(sentence);
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(no.in(language)).isNotBlank().isNotEqualTo(sentence).doesNotContain("{", "null");
        }
    }
}
