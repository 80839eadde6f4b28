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

    @Test
    void the_size_is_looked_at_before_the_characters_and_without_spaces_around() {
        assertThat(PlainText.sized(" four ", 4, 4, "penalty.refused.facts")).isEqualTo("four");
        assertThat(PlainText.upTo(" ", 4, "surveillance.refused.note")).isEmpty();
        refused("penalty.refused.facts", () -> PlainText.sized("  \0  ", 2, 4, "penalty.refused.facts"));
        refused("penalty.refused.facts", () -> PlainText.sized("\0four", 2, 4, "penalty.refused.facts"));
        refused("surveillance.refused.note", () -> PlainText.upTo("fives", 4, "surveillance.refused.note"));
        refused(REFUSAL, () -> PlainText.sized("fo\0r", 4, 4, "penalty.refused.facts"));
        refused(REFUSAL, () -> PlainText.upTo("fo\0r", 4, "surveillance.refused.note"));
    }

    @Test
    void what_was_kept_before_is_read_and_as_long_as_ever() {
        assertThat(PlainText.kept("one\u000btwo\u0085\n\t三")).isEqualTo("one\ufffdtwo\ufffd\n\t三");
        assertThat(PlainText.of(PlainText.kept("one\u001b"))).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\t", "\u2028", "\u2029", "\u202e", "\u200b"})
    void a_line_has_no_breaks_and_nothing_that_cannot_be_seen(String character) {
        refused(REFUSAL, () -> PlainText.line("one" + character + "two", REFUSAL));
    }
}
