package org.touchstone.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can name a case, an organisation, a person. */
class IdentifiersTest {

    @ParameterizedTest
    @ValueSource(strings = {"TS-2026-000123", "TS-2026-000123456"})
    void the_number_of_a_case_has_its_prefix_a_year_and_six_to_nine_digits(String number) {
        assertThat(new CaseId(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "whatever",
                "RF-2026-000123",
                "TS-2026-00012",
                "TS-2026-0001234567",
                "TS-26-000123",
                "ts-2026-000123",
                "TS-2026-000123 "
            })
    void what_is_no_number_of_a_case_is_shown_to_whoever_sent_it(String number) {
        refused("common.refused.number", () -> new CaseId(number));
        assertThatThrownBy(() -> new CaseId(number))
                .hasMessageStartingWith("\"" + number + "\" is not a number of the form TS-2026-000123.");
    }

    @Test
    void an_organisation_is_named_by_up_to_40_letters_digits_and_hyphens() {
        assertThat(new OrganisationId("a".repeat(40)).value()).hasSize(40);
        for (String wrong : new String[] {"", "a".repeat(41), "north peak", "北峰", "north_peak", "../northpeak"}) {
            refused("common.refused.organisation", () -> new OrganisationId(wrong));
        }
    }

    @Test
    void a_person_is_named_as_their_sign_in_provider_names_them_in_up_to_80_characters() {
        assertThat(new PersonId("auth0|" + "f".repeat(74)).value()).hasSize(80);
        for (String wrong : new String[] {"", "  ", "f".repeat(81), "f\0", "f\ud800"}) {
            refused("common.refused.person", () -> new PersonId(wrong));
        }
    }
}
