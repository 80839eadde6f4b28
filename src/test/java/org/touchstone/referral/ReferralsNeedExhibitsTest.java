package org.touchstone.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;
import org.touchstone.disposal.DisposalFixture;
import org.touchstone.disposal.Disposals;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.Retention;

/** What an agency works with does not go, however old it is. */
@PortalTest
class ReferralsNeedExhibitsTest {

    @Autowired
    ReferralFixture fixture;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralStore store;

    @Autowired
    Disposals disposals;

    @Autowired
    EvidenceVault vault;

    @Autowired
    Retention retention;

    @Autowired
    Clock clock;

    private CaseId id;
    private EvidenceItem item;

    @BeforeEach
    void a_case_in_consideration_whose_exhibit_has_had_its_time() {
        id = fixture.penalised();
        item = vault.keep(Cast.BRAND, id.value(), id, "seen.txt", new ByteArrayInputStream("Seen".getBytes()));
        Instant closed = clock.instant().minus(Duration.ofDays(1_200));
        retention.closed(id, closed, closed.plus(Duration.ofDays(1_096)));
    }

    @Test
    void a_lead_that_waits_for_its_release_needs_them() {
        fixture.lead(id, ReferralFixture.SHANGHAI);
        assertStays();
    }

    @Test
    void an_agency_that_works_on_a_referral_needs_them_and_when_the_last_has_ended_nobody_does() {
        LeadId lead = fixture.released(id, ReferralFixture.SHANGHAI);
        assertStays();
        ReferralId referral = fixture.at(lead, ReferralFixture.SHANGHAI);
        referrals.decide(Cast.OFFICER, referral, new AgencyDecision.Decline("Below the threshold of prosecution."));
        assertThat(store.worked(Set.of(id))).isEmpty();
        propose();
    }

    @Test
    void a_case_without_a_lead_needs_none_of_it() {
        assertThat(store.worked(Set.of(id))).isEmpty();
        propose();
    }

    private void assertStays() {
        refused("referral.refused.exhibitsNeeded", this::propose);
        assertThatThrownBy(this::propose)
                .hasMessage("Exhibit " + item.id() + " cannot be disposed of: case " + id
                        + " is part of a lead or referral on which somebody still works.");
    }

    private void propose() {
        disposals.propose(Cast.INVESTIGATOR, Set.of(item.id()), DisposalFixture.REASON);
    }
}
