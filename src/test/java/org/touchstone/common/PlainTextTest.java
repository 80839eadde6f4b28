package org.touchstone.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is taken as it is; what nobody types is refused. */
class PlainTextTest {

    private static final String REFUSAL = "common.refused.characters";

    @Test
    void lines_tabs_and_rare_characters_are_typed() {
        assertThat(PlainText.of(" One\r\n\tтwo 三 𠮷 \n", REFUSAL)).isEqualTo("One\r\n\tтwo 三 𠮷");
        assertThat(PlainText.line(" 夜市 Stall 12 𠮷 ", REFUSAL)).isEqualTo("夜市 Stall 12 𠮷");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a null \u0000", "an escape \u001b[31m", "\u0085", "half of a character \ud842"})
    void what_nobody_types_is_refused(String text) {
        refused("common.refused.characters", () -> PlainText.of(text));
        refused("common.refused.person", () -> PlainText.of(text, "common.refused.person"));
        refused(REFUSAL, () -> PlainText.line("x" + text + "x", REFUSAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\t", "\u2028", "\u2029", "\u202e", "\u200b"})
    void a_line_has_no_breaks_and_nothing_that_cannot_be_seen(String character) {
        refused(REFUSAL, () -> PlainText.line("one" + character + "two", REFUSAL));
    }
}
