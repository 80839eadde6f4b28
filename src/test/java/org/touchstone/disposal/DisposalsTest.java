package org.touchstone.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.TimelineEntry;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.Refused;
import org.touchstone.evidence.DueExhibit;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.LegalHolds;
import org.touchstone.evidence.Retention;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;

/** Two people let exhibits go: one proposes, another confirms, and neither can do both. */
@PortalTest
class DisposalsTest {

    @Autowired
    Disposals disposals;

    @Autowired
    DisposalFixture fixture;

    @Autowired
    Retention retention;

    @Autowired
    LegalHolds holds;

    @Autowired
    EvidenceVault vault;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    Clock clock;

    @Test
    void the_time_of_exhibits_runs_from_the_end_of_their_case_by_its_rule_set() {
        EvidenceItem item = fixture.due();
        DueExhibit due = dueOf(item);
        assertThat(due.closedAt()).isCloseTo(cases.of(due.caseId()).closedAt(), within(1, ChronoUnit.SECONDS));
        assertThat(due.dueSince())
                .isEqualTo(due.closedAt().atZone(Moment.ZONE).plusMonths(36).toInstant());
    }

    @Test
    void a_case_that_was_closed_less_than_three_years_ago_keeps_its_exhibits() {
        ZonedDateTime now = clock.instant().atZone(Moment.ZONE);
        Duration threeYears = Duration.between(now.minusMonths(36), now);
        EvidenceItem item = fixture.closed(threeYears.minusDays(1), "Seen".getBytes(), "seen.txt");
        assertThatThrownBy(() -> fixture.proposed(item))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is kept until");
    }

    @Test
    void what_one_proposes_waits_in_the_list_of_those_who_confirm() {
        EvidenceItem item = fixture.due();
        DisposalId id = fixture.proposed(item);
        assertThat(inbox.open(Cast.APPROVER, id.value(), "confirmDisposal")).isPresent();
        assertThat(inbox.open(Cast.INVESTIGATOR, id.value(), "confirmDisposal")).isEmpty();
        assertThat(disposals.see(Cast.MANAGER, id)).isInstanceOf(Disposal.Proposed.class);
        assertThat(disposals.exhibits(Cast.APPROVER, id))
                .extracting(EvidenceItem::id)
                .containsExactly(item.id());
        assertThat(vault.find(Cast.INTAKE, item.id()).disposed())
                .as("nothing has gone yet")
                .isNull();
    }

    @Test
    void the_second_person_confirms_and_both_names_stand_on_the_exhibit() {
        EvidenceItem item = fixture.due();
        DisposalId id = fixture.proposed(item);
        disposals.confirm(Cast.APPROVER, id);
        assertThat(vault.find(Cast.BRAND, item.id()).disposed()).satisfies(gone -> {
            assertThat(gone.proposedBy()).isEqualTo(Cast.INVESTIGATOR.id());
            assertThat(gone.confirmedBy()).isEqualTo(Cast.APPROVER.id());
            assertThat(gone.reason()).isEqualTo(DisposalFixture.REASON);
        });
        assertThat(inbox.open(Cast.APPROVER, id.value(), "confirmDisposal")).isEmpty();
        assertThat(disposals.see(Cast.MANAGER, id)).isInstanceOf(Disposal.Confirmed.class);
        CaseId caseId = Objects.requireNonNull(item.caseId());
        assertThat(cases.timeline(Cast.INTAKE, caseId))
                .extracting(TimelineEntry::textKey)
                .containsOnlyOnce("disposal.timeline.ExhibitsDisposed");
        assertThat(cases.timeline(Cast.BRAND, caseId))
                .extracting(TimelineEntry::textKey)
                .doesNotContain("disposal.timeline.ExhibitsDisposed");
        assertThat(notices.about(Cast.INVESTIGATOR, id.value()))
                .anyMatch(notice -> notice.textKey().equals("disposal.notice.confirmed"));
    }

    @Test
    void confirming_twice_does_nothing_more() {
        EvidenceItem item = fixture.due();
        DisposalId id = fixture.proposed(item);
        disposals.confirm(Cast.APPROVER, id);
        assertThatThrownBy(() -> disposals.confirm(Cast.APPROVER, id)).isInstanceOf(NotYourTurn.class);
        assertThatThrownBy(() -> disposals.decline(Cast.APPROVER, id, "It is needed after all."))
                .isInstanceOf(NotYourTurn.class);
        assertThat(cases.timeline(Cast.INTAKE, Objects.requireNonNull(item.caseId())))
                .extracting(TimelineEntry::textKey)
                .containsOnlyOnce("disposal.timeline.ExhibitsDisposed");
    }

    @Test
    void nobody_confirms_what_they_proposed_themselves() {
        Person both = new Person(
                Cast.INVESTIGATOR.id(),
                "Ivan Gu",
                Cast.INVESTIGATOR.organisation(),
                EnumSet.of(Role.INVESTIGATOR, Role.APPROVER),
                Locale.ENGLISH);
        EvidenceItem item = fixture.due();
        DisposalId id = fixture.proposed(item);
        assertThatThrownBy(() -> disposals.confirm(both, id))
                .isInstanceOf(Refused.class)
                .hasMessage("You proposed this disposal yourself. A second person has to confirm it.");
        assertThat(vault.find(Cast.INTAKE, item.id()).disposed()).isNull();
        disposals.confirm(Cast.APPROVER, id);
    }

    @Test
    void what_is_declined_is_kept_and_can_be_proposed_again() {
        EvidenceItem item = fixture.due();
        DisposalId id = fixture.proposed(item);
        assertThatThrownBy(() -> disposals.decline(Cast.APPROVER, id, "no"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("in 10 to 500 characters");
        disposals.decline(Cast.APPROVER, id, "The brand has announced a lawsuit.");
        assertThat(disposals.see(Cast.MANAGER, id))
                .isInstanceOfSatisfying(
                        Disposal.Declined.class,
                        declined -> assertThat(declined.why()).contains("lawsuit"));
        assertThat(vault.find(Cast.INTAKE, item.id()).disposed()).isNull();
        assertThat(notices.about(Cast.INVESTIGATOR, id.value()))
                .anyMatch(notice -> notice.textKey().equals("disposal.notice.declined"));
        assertThat(fixture.proposed(item)).isNotEqualTo(id);
    }

    @Test
    void a_hold_that_came_meanwhile_stops_the_second_person_and_the_proposal_still_waits() {
        EvidenceItem item = fixture.due();
        DisposalId id = fixture.proposed(item);
        holds.place(Cast.ADJUDICATOR, Objects.requireNonNull(item.caseId()), "A court has asked for the file.");
        assertThatThrownBy(() -> disposals.confirm(Cast.APPROVER, id))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is under a legal hold");
        assertThat(disposals.see(Cast.APPROVER, id)).isInstanceOf(Disposal.Proposed.class);
        assertThat(inbox.open(Cast.APPROVER, id.value(), "confirmDisposal")).isPresent();
        disposals.decline(Cast.APPROVER, id, "A court has asked for the file.");
    }

    @Test
    void a_proposal_needs_exhibits_and_a_reason() {
        assertThatThrownBy(() -> disposals.propose(Cast.INVESTIGATOR, Set.of(), DisposalFixture.REASON))
                .isInstanceOf(Refused.class)
                .hasMessage("Choose at least one exhibit, and at most 500.");
        Set<EvidenceId> many = IntStream.rangeClosed(1, 501)
                .mapToObj(number -> new EvidenceId("EV-1999-%06d".formatted(number)))
                .collect(Collectors.toSet());
        assertThatThrownBy(() -> disposals.propose(Cast.INVESTIGATOR, many, DisposalFixture.REASON))
                .hasMessageContaining("at most 500");
        EvidenceItem item = fixture.due();
        for (String reason : List.of("", "old", "x".repeat(501))) {
            assertThatThrownBy(() -> disposals.propose(Cast.INVESTIGATOR, Set.of(item.id()), reason))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("Give the reason, in 10 to 500 characters.");
        }
        refusesWhatNobodyTypes(text -> disposals.propose(Cast.INVESTIGATOR, Set.of(item.id()), text));
    }

    @Test
    void those_without_the_role_propose_confirm_decline_and_read_nothing() {
        EvidenceItem item = fixture.due();
        DisposalId id = fixture.proposed(item);
        for (Person other : List.of(Cast.APPROVER, Cast.MANAGER, Cast.INTAKE, Cast.BRAND, Cast.OFFICER)) {
            assertThat(disposals.mayPropose(other)).isFalse();
            assertThatThrownBy(() -> disposals.propose(other, Set.of(item.id()), DisposalFixture.REASON))
                    .isInstanceOf(Forbidden.class);
        }
        for (Person other : List.of(Cast.INVESTIGATOR, Cast.MANAGER, Cast.INTAKE, Cast.BRAND, Cast.OFFICER)) {
            assertThatThrownBy(() -> disposals.confirm(other, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> disposals.decline(other, id, "It is needed after all."))
                    .isInstanceOf(Forbidden.class);
        }
        for (Person other : List.of(Cast.INTAKE, Cast.ADJUDICATOR, Cast.BRAND, Cast.SELLER, Cast.OFFICER, Cast.ADMIN)) {
            assertThatThrownBy(() -> disposals.see(other, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> disposals.exhibits(other, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> disposals.newest(other, 10)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> disposals.see(Cast.MANAGER, new DisposalId("DP-1999-999999")))
                .isInstanceOf(NotFound.class);
    }

    private DueExhibit dueOf(EvidenceItem item) {
        return retention.due(Cast.INVESTIGATOR, null, null, 10_000).stream()
                .filter(due -> due.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }
}
