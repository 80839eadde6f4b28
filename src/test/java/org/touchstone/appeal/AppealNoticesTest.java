package org.touchstone.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ReporterFixture;

/** Who hears how an appeal was decided on the side that complained. */
@PortalTest
class AppealNoticesTest {

    @Autowired
    AppealNotices appeals;

    @Autowired
    ReporterFixture reporters;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    @Autowired
    Clock clock;

    @Test
    void an_agent_whose_complaint_led_to_the_penalty_hears_it_and_so_does_the_owner() {
        Person agent = reporters.brand();
        CaseFile file = cases.of(reporters.reportedForAnother(agent));
        appeals.decided(file, upheld(file));
        for (Person side : List.of(agent, Cast.BRAND)) {
            assertThat(notices.about(side, file.id().value()))
                    .extracting(Notice::textKey)
                    .containsOnlyOnce("appeal.notice.UPHELD");
        }
    }

    @Test
    void who_reported_the_same_hears_it_too() {
        CaseFile file = cases.of(reporters.reportedForAnother(reporters.brand()));
        Person joined = reporters.joined(file.id(), reporters.brand());
        Person volunteer = reporters.joined(file.id(), reporters.volunteer());
        appeals.decided(file, upheld(file));
        for (Person side : List.of(joined, volunteer)) {
            assertThat(notices.about(side, file.id().value()))
                    .extracting(Notice::textKey)
                    .containsExactly("appeal.notice.UPHELD");
        }
    }

    private Appeal.Decided upheld(CaseFile file) {
        return new Appeal.Decided(
                new AppealId("AP-2014-000001"),
                file.id(),
                file.seller(),
                new AppealRequest("The invoices shown now prove the origin of the goods.", List.of()),
                clock.instant(),
                AppealOutcome.UPHELD,
                Set.of(),
                "The invoices name other goods than those on offer.",
                Cast.ADJUDICATOR.id(),
                clock.instant(),
                1);
    }
}
