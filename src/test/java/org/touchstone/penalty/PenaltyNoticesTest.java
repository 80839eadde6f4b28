package org.touchstone.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ReporterFixture;

/** Who hears of a penalty on the side that complained. */
@PortalTest
class PenaltyNoticesTest {

    @Autowired
    PenaltyNotices penalty;

    @Autowired
    ReporterFixture reporters;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    @Test
    void an_agent_hears_what_came_of_its_complaint_and_so_does_the_owner() {
        Person agent = reporters.brand();
        CaseId id = reporters.reportedForAnother(agent);
        penalty.reversed(cases.of(id), Set.of(Measure.DELIST));
        for (Person side : List.of(agent, Cast.BRAND)) {
            assertThat(notices.about(side, id.value()))
                    .extracting(Notice::textKey)
                    .containsOnlyOnce("penalty.notice.reporterReversed");
        }
    }

    @Test
    void who_reported_the_same_hears_it_too() {
        CaseId id = reporters.reportedForAnother(reporters.brand());
        Person joined = reporters.joined(id, reporters.brand());
        Person volunteer = reporters.joined(id, reporters.volunteer());
        penalty.reversed(cases.of(id), Set.of(Measure.DELIST));
        for (Person side : List.of(joined, volunteer)) {
            assertThat(notices.about(side, id.value()))
                    .extracting(Notice::textKey)
                    .containsExactly("penalty.notice.reporterReversed");
        }
    }

    @Test
    void an_owner_that_complained_itself_hears_it_once_and_nobody_else() {
        Person owner = reporters.brand();
        CaseId id = reporters.reported(owner);
        penalty.reversed(cases.of(id), Set.of(Measure.DELIST));
        assertThat(notices.about(owner, id.value()))
                .extracting(Notice::textKey)
                .containsOnlyOnce("penalty.notice.reporterReversed");
        assertThat(notices.about(Cast.BRAND, id.value())).isEmpty();
    }
}
