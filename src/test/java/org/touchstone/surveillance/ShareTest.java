package org.touchstone.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** An estimate says how sure it is. */
class ShareTest {

    @Test
    void the_interval_is_wilsons() {
        // published examples: 15 of 148 (Newcombe 1998, table I), 81 of 263, 1 of 29, 0 of 20
        interval(new Share(15, 148), 0.0624, 0.1605);
        interval(new Share(81, 263), 0.2553, 0.3662);
        interval(new Share(1, 29), 0.0061, 0.1718);
        interval(new Share(0, 20), 0.0, 0.1611);
    }

    @Test
    void it_stays_inside_what_a_share_can_be_even_for_few_and_rare() {
        for (int checked = 1; checked <= 60; checked++) {
            for (int hits = 0; hits <= checked; hits++) {
                Share share = new Share(hits, checked);
                assertThat(share.low()).isBetween(0.0, share.point());
                assertThat(share.high()).isBetween(share.point(), 1.0);
            }
        }
        assertThat(new Share(20, 20).high()).isEqualTo(1);
    }

    @Test
    void before_anything_was_checked_nothing_is_known() {
        Share none = new Share(0, 0);
        assertThat(none.known()).isFalse();
        assertThat(none.low()).isZero();
        assertThat(none.high()).isEqualTo(1);
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_truth_lies_inside_about_95_times_of_100() {
        Random chance = new Random(7);
        int inside = 0;
        for (int sample = 0; sample < 20_000; sample++) {
            int hits = 0;
            for (int one = 0; one < 100; one++) {
                hits += chance.nextDouble() < 0.08 ? 1 : 0;
            }
            Share share = new Share(hits, 100);
            inside += share.low() <= 0.08 && 0.08 <= share.high() ? 1 : 0;
        }
        assertThat(inside / 20_000.0).isCloseTo(0.95, within(0.02));
    }

    private static void interval(Share share, double low, double high) {
        assertThat(share.low()).isCloseTo(low, within(0.00005));
        assertThat(share.high()).isCloseTo(high, within(0.00005));
    }
}
