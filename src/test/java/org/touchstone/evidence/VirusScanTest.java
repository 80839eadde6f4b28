package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.evidence.VirusScanner.Finding;

/** What is let through: what was scanned, and where nobody scans, everything, marked so. */
@PortalTest
class VirusScanTest {

    @Autowired
    EvidenceVault vault;

    @Autowired
    DrawnExhibits drawn;

    @Autowired
    Scans scans;

    @Autowired
    ScanStore store;

    @Autowired
    ScannerInTests scanner;

    @Autowired
    CaseFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    Clock clock;

    private final byte[] text = ("A receipt " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);

    @AfterEach
    void nobody_scans() {
        scanner.finds(Finding.NOT_LOOKED);
    }

    @Test
    void without_a_scanner_a_file_is_marked_as_not_scanned_and_let_through() throws IOException {
        EvidenceItem item = keep(fixture.open());
        assertThat(seen(item).scan()).isEqualTo(Scan.UNSCANNED);
        assertThat(read(item)).isEqualTo(text);
    }

    @Test
    void a_clean_file_is_marked_as_clean() throws IOException {
        scanner.finds(Finding.CLEAN);
        EvidenceItem item = keep(fixture.open());
        assertThat(seen(item).scan()).isEqualTo(Scan.CLEAN);
        assertThat(read(item)).isEqualTo(text);
    }

    @Test
    void an_infected_file_is_refused_in_the_language_of_its_bearer_and_nothing_of_it_is_kept() {
        scanner.finds(Finding.INFECTED);
        CaseId id = fixture.open();
        assertThatThrownBy(() -> keep(id))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.in(Locale.CHINA)).contains("病毒"))
                .hasMessage("A virus was found in this file, so it was not kept. "
                        + "Hand in a clean copy, for example a new picture or a PDF made of it.");
        assertThat(vault.of(Cast.BRAND, id)).isEmpty();
    }

    @Test
    void while_the_scanner_is_down_a_file_waits_and_nobody_gets_it_until_it_was_scanned() throws IOException {
        scanner.finds(Finding.NO_ANSWER);
        EvidenceItem item = keep(fixture.open());
        assertThat(seen(item).scan()).isEqualTo(Scan.WAITING);
        assertThatThrownBy(() -> vault.open(Cast.INTAKE, item.id()))
                .isInstanceOf(Refused.class)
                .hasMessage("This file has not been scanned for viruses yet. Try again in a few minutes.");
        refused("evidence.refused.WAITING", () -> vault.open(Cast.BRAND, item.id()));
        assertThat(drawn.thumbnail(Cast.INTAKE, item.id())).isEmpty();
        assertThat(scans.again(item.sha256())).isFalse();
        assertThat(seen(item).scan()).isEqualTo(Scan.WAITING);
        scanner.finds(Finding.CLEAN);
        assertThat(scans.waiting()).contains(item.sha256());
        assertThat(scans.again(item.sha256())).isTrue();
        assertThat(seen(item).scan()).isEqualTo(Scan.CLEAN);
        assertThat(read(item)).isEqualTo(text);
        assertThat(scans.waiting()).doesNotContain(item.sha256());
    }

    @Test
    void what_waited_and_turns_out_infected_is_withheld_from_all_and_the_case_says_so() {
        scanner.finds(Finding.NO_ANSWER);
        CaseId id = fixture.open();
        EvidenceItem item = keep(id);
        scanner.finds(Finding.INFECTED);
        assertThat(scans.again(item.sha256())).isTrue();
        assertThat(scans.again(item.sha256())).as("found by a second node").isTrue();
        assertThat(seen(item).scan()).isEqualTo(Scan.INFECTED);
        refused("evidence.refused.INFECTED", () -> vault.open(Cast.INTAKE, item.id()));
        assertThat(cases.timeline(Cast.BRAND, id))
                .extracting(TimelineEntry::textKey)
                .containsOnlyOnce("cases.timeline.InfectedEvidenceWithheld");
    }

    @Test
    void what_was_scanned_once_does_not_wait_because_somebody_hands_it_in_again() {
        scanner.finds(Finding.CLEAN);
        EvidenceItem first = keep(fixture.open());
        scanner.finds(Finding.NO_ANSWER);
        EvidenceItem again = keep(fixture.open());
        assertThat(seen(first).scan()).isEqualTo(Scan.CLEAN);
        assertThat(seen(again).scan()).isEqualTo(Scan.CLEAN);
    }

    @Test
    void one_that_the_scanner_cannot_read_lets_the_others_go_first() {
        String unreadable = "unreadable-" + UUID.randomUUID();
        String other = "other-" + UUID.randomUUID();
        store.put(unreadable, Scan.WAITING, clock.instant().minusSeconds(120));
        store.put(other, Scan.WAITING, clock.instant().minusSeconds(60));
        assertThat(waitingOf(unreadable, other)).containsExactly(unreadable, other);
        scanner.finds(Finding.NO_ANSWER);
        scans.again(unreadable);
        assertThat(waitingOf(unreadable, other)).containsExactly(other, unreadable);
        store.forget(unreadable);
        store.forget(other);
    }

    @Test
    void when_the_operator_takes_the_scanner_away_nothing_waits_for_it() throws IOException {
        scanner.finds(Finding.NO_ANSWER);
        EvidenceItem item = keep(fixture.open());
        scanner.finds(Finding.NOT_LOOKED);
        scans.again(item.sha256());
        assertThat(seen(item).scan()).isEqualTo(Scan.UNSCANNED);
        assertThat(read(item)).isEqualTo(text);
    }

    private List<String> waitingOf(String... these) {
        return store.waiting(1_000).stream().filter(List.of(these)::contains).toList();
    }

    private EvidenceItem keep(CaseId id) {
        return vault.keep(Cast.BRAND, id.value(), id, "receipt.txt", new ByteArrayInputStream(text));
    }

    private EvidenceItem seen(EvidenceItem item) {
        return vault.find(Cast.INTAKE, item.id());
    }

    private byte[] read(EvidenceItem item) throws IOException {
        try (InputStream content = vault.open(Cast.INTAKE, item.id())) {
            return content.readAllBytes();
        }
    }
}
