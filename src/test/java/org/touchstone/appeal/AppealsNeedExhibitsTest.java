package org.touchstone.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.disposal.DisposalFixture;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.Retention;

/** What an appeal may still rest on does not go, however old it is. */
@PortalTest
class AppealsNeedExhibitsTest {

    @Autowired
    AppealStore store;

    @Autowired
    DisposalFixture fixture;

    @Autowired
    Retention retention;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void while_an_appeal_can_still_be_filed_the_exhibits_stay_and_the_list_says_why() {
        EvidenceItem item = fixture.due();
        appealable(item, clock.instant().plus(Duration.ofDays(1)));
        assertStays(item);
        assertThat(retention.needed(
                        Cast.INVESTIGATOR,
                        retention.due(Cast.INVESTIGATOR, null, null, 10_000).stream()
                                .filter(due -> due.id().equals(item.id()))
                                .toList()))
                .containsEntry(Objects.requireNonNull(item.caseId()), "appeal.refused.exhibitsNeeded");
    }

    @Test
    void while_an_appeal_is_open_they_stay_and_once_it_is_decided_they_may_go() {
        EvidenceItem item = fixture.due();
        appealable(item, clock.instant().minus(Duration.ofDays(1)));
        AppealId id = new AppealId("AP-1999-%06d".formatted(System.nanoTime() % 1_000_000));
        store.insert(new Appeal.Filed(
                id,
                Objects.requireNonNull(item.caseId()),
                Cast.SELLER.organisation(),
                new AppealRequest("The invoice proves where the goods came from.", List.of()),
                Cast.SELLER.id(),
                clock.instant(),
                clock.instant(),
                0));
        assertStays(item);
        jdbc.sql("""
                        update appeal set outcome = 'UPHELD', reversed = '{}', reasons = 'It was a counterfeit.',
                            decided_by = 'adjudicator', decided_at = filed_at where id = ?""").param(id.value()).update();
        fixture.gone(item);
    }

    @Test
    void once_no_appeal_can_be_filed_any_more_they_may_go() {
        EvidenceItem item = fixture.due();
        appealable(item, clock.instant().minus(Duration.ofDays(1)));
        assertThat(fixture.gone(item).disposed()).isNotNull();
    }

    private void assertStays(EvidenceItem item) {
        refused("appeal.refused.exhibitsNeeded", () -> fixture.proposed(item));
        assertThatThrownBy(() -> fixture.proposed(item))
                .hasMessage("Exhibit " + item.id() + " cannot be disposed of: in case " + item.caseId()
                        + " an appeal is open or can still be filed.");
    }

    private void appealable(EvidenceItem item, Instant until) {
        CaseId id = Objects.requireNonNull(item.caseId());
        store.keep(new Appealable(
                id, Cast.SELLER.organisation(), Set.of(Measure.DELIST), until.minus(Duration.ofDays(180)), until));
    }
}
