package org.touchstone.identity.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpStatus;

/** Whatever goes wrong has a name and a sentence, even where nobody in the portal has one of their own. */
class ProblemTest {

    @ParameterizedTest
    @EnumSource
    void every_kind_has_its_name_and_its_sentence_in_both_languages(Problem problem) {
        var english = problem.in(Locale.ENGLISH, "/api/v1/me");
        var chinese = problem.in(Locale.SIMPLIFIED_CHINESE, "/api/v1/me");
        assertThat(english.getTitle()).doesNotContain("identity.problem");
        assertThat(english.getDetail()).doesNotContain("identity.problem").endsWith(".");
        assertThat(chinese.getTitle()).containsPattern("\\p{IsHan}");
        assertThat(chinese.getDetail()).containsPattern("\\p{IsHan}").endsWith("。");
    }

    /** The framework refuses some requests by a status alone. */
    @ParameterizedTest
    @EnumSource(HttpStatus.class)
    void every_status_of_a_failure_is_told_as_a_kind_of_its_class(HttpStatus status) {
        if (status.isError()) {
            Problem told = Problem.of(status.value());
            assertThat(told.status().is4xxClientError()).isEqualTo(status.is4xxClientError());
        }
    }

    @Test
    void a_request_that_is_refused_without_a_sentence_gets_one() {
        assertThat(Problem.of(422).in(Locale.ENGLISH, "/").getDetail()).isEqualTo("This is not possible now.");
    }
}
