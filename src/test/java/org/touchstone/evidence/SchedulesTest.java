package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.evidence.VirusScanner.Finding;

/** What the vault does by itself: it publishes the heads of its chains each day, and asks the scanner again. */
@PortalTest
class SchedulesTest {

    @Autowired
    CustodyHeads heads;

    @Autowired
    HeadStore store;

    @Autowired
    EvidenceVault vault;

    @Autowired
    Scans scans;

    @Autowired
    ScannerInTests scanner;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Clock clock;

    @Autowired
    Life life;

    @AfterEach
    void nobody_scans() {
        scanner.finds(Finding.NOT_LOOKED);
    }

    @Test
    void heads_are_published_after_midnight_in_china_and_not_twice_a_day() {
        var schedule = new HeadSchedule(heads);
        keep(fixture.open());
        schedule.publish();
        CaseId id = fixture.open();
        keep(id);
        life.passes(toMidnight().minusMinutes(1));
        LocalDate yesterday = today();
        schedule.publish(); // perhaps the first of its day, perhaps not
        keep(id);
        int published = store.places(id).size();
        schedule.publish();
        assertThat(store.places(id)).hasSize(published);
        life.passes(Duration.ofMinutes(1));
        schedule.publish();
        assertThat(days(id)).containsOnlyOnce(today());
        assertThat(today()).isEqualTo(yesterday.plusDays(1));
        keep(id);
        life.passes(Duration.ofHours(1));
        schedule.publish();
        assertThat(days(id)).containsOnlyOnce(today());
    }

    @Test
    void what_waits_is_scanned_as_soon_as_the_scanner_answers_and_never_again() {
        var schedule = new ScanSchedule(scans);
        scanner.finds(Finding.NO_ANSWER);
        EvidenceItem item = keep(fixture.open());
        schedule.again();
        assertThat(scan(item)).isEqualTo(Scan.WAITING);
        scanner.finds(Finding.CLEAN);
        schedule.again();
        assertThat(scan(item)).isEqualTo(Scan.CLEAN);
        scanner.finds(Finding.INFECTED);
        life.passes(toMidnight());
        schedule.again();
        assertThat(scan(item)).isEqualTo(Scan.CLEAN);
    }

    private EvidenceItem keep(CaseId id) {
        byte[] content = ("A receipt " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        return vault.keep(Cast.BRAND, id.value(), id, "receipt.txt", new ByteArrayInputStream(content));
    }

    private Scan scan(EvidenceItem item) {
        return vault.find(Cast.INTAKE, item.id()).scan();
    }

    private Duration toMidnight() {
        return Duration.between(
                clock.instant(), today().plusDays(1).atStartOfDay(Moment.ZONE).toInstant());
    }

    private LocalDate today() {
        return clock.instant().atZone(Moment.ZONE).toLocalDate();
    }

    /** The days on which an end of this chain was published. */
    private List<LocalDate> days(CaseId id) {
        return store.places(id).stream()
                .map(place -> store.find(place.number()).orElseThrow().day())
                .toList();
    }
}
