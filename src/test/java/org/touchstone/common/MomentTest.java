package org.touchstone.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    private static final Instant EVENING = Instant.parse("2026-11-28T18:05:30Z");

    @Test
    void a_kept_moment_is_read_by_the_programmes_clock_in_the_readers_language() {
        String kept = Moment.kept(EVENING);
        assertThat(Texts.argument(Locale.ENGLISH, kept)).isEqualTo("29 Nov 2026, 02:05 (China)");
        assertThat(Texts.argument(Locale.CHINA, kept)).isEqualTo("2026年11月29日 02:05（北京时间）");
    }

    @Test
    void a_kept_day_has_no_time_of_day() {
        String kept = Moment.keptDay(EVENING);
        assertThat(Texts.argument(Locale.ENGLISH, kept)).isEqualTo("29 Nov 2026");
        assertThat(Texts.argument(Locale.CHINA, kept)).isEqualTo("2026年11月29日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "@2026-02-30", "@2026-13-45T25:61", "@", "@seller", "", "2026-11-28 14:05 (UTC+8)"
            })
    void what_somebody_wrote_stays_as_they_wrote_it(String words) {
        assertThat(Texts.argument(Locale.ENGLISH, words)).isEqualTo(words);
    }

    @Test
    void a_deadline_ends_with_a_full_minute() {
        assertThat(Moment.fullMinute(EVENING)).isEqualTo(Instant.parse("2026-11-28T18:06:00Z"));
        assertThat(Moment.fullMinute(Instant.parse("2026-11-28T18:05:00Z"))).isEqualTo("2026-11-28T18:05:00Z");
    }
}
