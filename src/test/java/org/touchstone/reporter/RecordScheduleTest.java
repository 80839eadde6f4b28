package org.touchstone.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.Moment;
import org.touchstone.identity.Person;

/** The daily look at the records of those who are trusted. */
@PortalTest
class RecordScheduleTest {

    private static final int MONTHS_OF_THE_WINDOW = 3;

    @Autowired
    ReporterStore store;

    @Autowired
    Reviews reviews;

    @Autowired
    ReporterRecords records;

    @Autowired
    ReporterFixture fixture;

    @Autowired
    Clock clock;

    @Autowired
    Life life;

    @Test
    void trust_fades_after_the_midnight_in_china_on_which_the_last_good_case_leaves_the_window() {
        var schedule = new RecordSchedule(store, reviews);
        Person brand = fixture.brand();
        IntStream.range(0, 10).forEach(number -> fixture.upheld(brand));
        Instant midnight = leaves(clock.instant().atZone(Moment.ZONE).toLocalDate())
                .atStartOfDay(Moment.ZONE)
                .toInstant();
        life.passes(Duration.between(clock.instant(), midnight).minusMinutes(1));
        schedule.look();
        assertThat(records.mine(brand).orElseThrow().standing()).isInstanceOf(Standing.Trusted.class);
        life.passes(Duration.ofMinutes(1));
        schedule.look();
        assertThat(records.mine(brand).orElseThrow().standing()).isEqualTo(new Standing.Ordinary(Lane.ORDINARY));
        schedule.look();
        life.passes(Duration.ofHours(23));
        schedule.look();
        assertThat(records.mine(brand).orElseThrow().standing()).isEqualTo(new Standing.Ordinary(Lane.ORDINARY));
    }

    /** The first day whose window does not reach back to this one. */
    private static LocalDate leaves(LocalDate day) {
        LocalDate first = day.plusMonths(MONTHS_OF_THE_WINDOW);
        while (!first.minusMonths(MONTHS_OF_THE_WINDOW).isAfter(day)) {
            first = first.plusDays(1);
        }
        return first;
    }
}
