package org.touchstone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is believed of a sign-in provider's word about where somebody can be written to. */
class ClaimsTest {

    @Test
    void an_address_that_looks_like_one_is_believed_unless_the_provider_doubts_it() {
        assertThat(new Claims(Map.of("email", "Jane.O'Neil+brand@mail.example.co.uk")).mail())
                .isEqualTo("Jane.O'Neil+brand@mail.example.co.uk");
        assertThat(new Claims(Map.of("email", "a@b.example", "email_verified", true)).mail())
                .isEqualTo("a@b.example");
        assertThat(new Claims(Map.of("email", "a@b.example", "email_verified", false)).mail())
                .isEmpty();
        assertThat(new Claims(Map.of()).mail()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody",
                "a b@c.example",
                "a@b.example\r\nBcc: all@c.example",
                "<a@b.example>",
                "a@b@c",
                "a,b@c.example"
            })
    void what_could_not_be_written_on_one_envelope_is_none(String address) {
        assertThat(new Claims(Map.of("email", address)).mail()).isEmpty();
    }
}
