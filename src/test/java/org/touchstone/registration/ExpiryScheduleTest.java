package org.touchstone.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.Moment;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.rights.RightFixture;

/** The daily look at rights and letters that end soon. */
@PortalTest
class ExpiryScheduleTest {

    @Autowired
    Expiries expiries;

    @Autowired
    RightFixture rights;

    @Autowired
    Notices notices;

    @Autowired
    Clock clock;

    @Autowired
    Life life;

    @Test
    void who_is_to_be_warned_from_tomorrow_on_is_warned_after_midnight_in_china_and_once() {
        var schedule = new ExpirySchedule(expiries);
        Person owner = rights.owner();
        LocalDate today = rights.today();
        rights.verified(owner, rights.mark(today.minusYears(1), today.plusDays(91)));
        Instant midnight = today.plusDays(1).atStartOfDay(Moment.ZONE).toInstant();
        life.passes(Duration.between(clock.instant(), midnight).minusMinutes(1));
        schedule.warn();
        assertThat(told(owner)).isEmpty();
        life.passes(Duration.ofMinutes(1));
        schedule.warn();
        assertThat(told(owner)).containsExactly("registration.notice.ending");
        schedule.warn();
        life.passes(Duration.ofHours(23));
        schedule.warn();
        assertThat(told(owner)).hasSize(1);
    }

    private List<String> told(Person person) {
        return notices.of(person).stream().map(Notice::textKey).toList();
    }
}
