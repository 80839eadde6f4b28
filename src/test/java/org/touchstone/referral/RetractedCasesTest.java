package org.touchstone.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.ComplaintRetracted;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.Retractions;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;

/** A case that a lead rests on was called an error: those who follow the lead hear it and decide what it means. */
@PortalTest
class RetractedCasesTest {

    private static final String WHY = "Our own licensee made these jackets.";

    @Autowired
    ReferralFixture fixture;

    @Autowired
    Retractions retractions;

    @Autowired
    RetractedCases retracted;

    @Autowired
    Notices notices;

    @Test
    void investigators_and_the_head_of_the_agencys_unit_are_told_once() {
        CaseId id = fixture.penalised();
        LeadId lead = fixture.released(id, ReferralFixture.SHANGHAI);
        ReferralId referral = fixture.at(lead, ReferralFixture.SHANGHAI);
        retractions.retract(Cast.BRAND, id, WHY);
        retracted.hear(new ComplaintRetracted(id, Cast.BRAND.id(), Instant.EPOCH, WHY));
        assertThat(told(Cast.INVESTIGATOR, id))
                .singleElement()
                .satisfies(notice -> assertThat(notice.sentence(Locale.ENGLISH)).contains(id.value(), lead.value()));
        assertThat(told(Cast.SUPERVISOR, id)).singleElement().satisfies(notice -> {
            assertThat(notice.sentence(Locale.ENGLISH)).contains(id.value(), referral.value());
            assertThat(notice.link()).isEqualTo("referrals/" + referral);
        });
        assertThat(told(Cast.OFFICER2, id)).as("another agency").isEmpty();
    }

    @Test
    void a_lead_that_no_agency_has_yet_concerns_the_investigators_alone() {
        CaseId id = fixture.penalised();
        fixture.lead(id, ReferralFixture.SHANGHAI);
        retractions.retract(Cast.BRAND, id, WHY);
        assertThat(told(Cast.INVESTIGATOR, id)).hasSize(1);
        assertThat(told(Cast.SUPERVISOR, id)).isEmpty();
    }

    @Test
    void where_there_is_no_lead_nobody_else_hears_of_it() {
        CaseId id = fixture.penalised();
        retractions.retract(Cast.BRAND, id, WHY);
        for (Person other : List.of(Cast.INVESTIGATOR, Cast.SUPERVISOR)) {
            assertThat(told(other, id)).isEmpty();
        }
    }

    private List<Notice> told(Person person, CaseId id) {
        return notices.of(person).stream()
                .filter(notice -> notice.textKey().startsWith("referral.notice.retracted"))
                .filter(notice -> notice.arguments().contains(id.value()))
                .toList();
    }
}
