package org.touchstone.reporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;

/** An agent complained for an owner, another agent and a volunteer reported the same: all hear what becomes of it. */
@PortalTest
class ComplainingSideTest {

    private static final String KEY = "penalty.notice.reporter";

    @Autowired
    ComplainingSide side;

    @Autowired
    ReporterFixture fixture;

    @Autowired
    Reporters reporters;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    private Person first;
    private Person second;
    private Person volunteer;
    private CaseFile file;

    @BeforeEach
    void aCaseThatThreeReported() {
        first = fixture.brand();
        second = fixture.brand();
        volunteer = fixture.volunteer();
        CaseId id = fixture.reportedForAnother(first);
        fixture.joined(id, second);
        fixture.joined(id, volunteer);
        file = cases.of(id);
    }

    @Test
    void everybody_behind_the_case_hears_it_once_however_often_it_is_told() {
        side.tell(file, KEY, file.id().value(), "cases.measure.DELIST");
        side.tell(file, KEY, file.id().value(), "cases.measure.DELIST");
        for (Person one : List.of(first, second, volunteer, Cast.BRAND)) {
            assertThat(told(one)).extracting(Notice::textKey).containsExactly(KEY);
        }
        assertThat(told(fixture.brand())).isEmpty();
        assertThat(told(fixture.volunteer())).isEmpty();
        assertThat(told(Cast.SELLER)).isEmpty();
    }

    @Test
    void an_owner_who_reported_the_same_hears_it_once_too() {
        fixture.joined(file.id(), Cast.BRAND);
        side.tell(file, KEY, file.id().value(), "cases.measure.DELIST");
        assertThat(told(Cast.BRAND)).hasSize(1);
    }

    @Test
    void the_sentence_is_the_same_for_all_and_names_nobody() {
        side.tell(file, KEY, file.id().value(), "cases.measure.DELIST");
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String sentence = told(first).getFirst().sentence(language);
            assertThat(sentence)
                    .contains(file.id().value())
                    .doesNotContain("{", first.name(), second.name(), volunteer.name());
            for (Person other : List.of(second, volunteer, Cast.BRAND)) {
                assertThat(told(other).getFirst().sentence(language)).isEqualTo(sentence);
            }
        }
    }

    @Test
    void who_stands_by_it_no_more_hears_nothing() {
        reporters.leaves(file.id(), fixture.number(second), Score.WITHDRAWN);
        side.tell(file, KEY, file.id().value(), "cases.measure.DELIST");
        assertThat(told(second)).isEmpty();
        assertThat(told(volunteer)).hasSize(1);
    }

    @Test
    void a_volunteer_is_led_to_the_case_that_they_may_see_and_to_their_record_otherwise() {
        side.tell(file, KEY, file.id().value(), "cases.measure.DELIST");
        assertThat(cases.sees(volunteer, file.id())).isFalse();
        assertThat(told(volunteer)).extracting(Notice::link).containsExactly("my-record");
        CaseId own = fixture.reported(volunteer, Origin.VOLUNTEER);
        side.tell(cases.of(own), KEY, own.value(), "cases.measure.DELIST");
        assertThat(cases.sees(volunteer, own)).isTrue();
        assertThat(notices.about(volunteer, own.value()))
                .extracting(Notice::link)
                .containsExactly("case/" + own);
    }

    @Test
    void what_concerns_a_report_is_not_told_an_owner_who_made_none() {
        side.tellReporters(
                file,
                "complaint.notice.rejected",
                "complaint.notice.rejectedUnseen",
                file.id().value());
        assertThat(told(Cast.BRAND)).isEmpty();
        assertThat(told(second)).extracting(Notice::textKey).containsExactly("complaint.notice.rejected");
        assertThat(told(volunteer)).extracting(Notice::textKey).containsExactly("complaint.notice.rejectedUnseen");
    }

    @Test
    void who_knows_already_is_told_nothing_in_other_words() {
        side.tellOthers(
                file,
                Set.of(first.organisation(), Cast.BRAND.organisation()),
                "complaint.notice.retractedForOwner",
                file.id().value());
        assertThat(told(first)).isEmpty();
        assertThat(told(Cast.BRAND)).isEmpty();
        assertThat(told(second)).hasSize(1);
        assertThat(told(volunteer)).hasSize(1);
    }

    private List<Notice> told(Person person) {
        return notices.about(person, file.id().value());
    }
}
