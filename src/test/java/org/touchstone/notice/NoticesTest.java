package org.touchstone.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.identity.Group;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.reporter.ReporterFixture;

/** What people are told reaches each of them once, in however many words. */
@PortalTest
class NoticesTest {

    @Autowired
    Notices notices;

    @Autowired
    ReporterFixture reporters;

    @Test
    void the_longest_reason_in_chinese_is_told_whole_and_once() {
        Person brand = reporters.brand();
        String reason = IntStream.range(0, 2_000)
                .mapToObj(number -> Character.toString(0x4e00 + number * 7 % 20_000))
                .reduce("", String::concat);
        for (int time = 0; time < 2; time++) {
            notices.tell(
                    Group.of(Role.BRAND, brand.organisation()),
                    "case/TS-1999-000001",
                    "complaint.notice.retractedByOwner",
                    "TS-1999-000001",
                    reason);
        }
        assertThat(notices.of(brand))
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.sentence(Locale.SIMPLIFIED_CHINESE)).contains("TS-1999-000001", reason));
        assertThat(notices.about(brand, "TS-1999-000001")).hasSize(1);
    }

    @Test
    void what_differs_in_one_word_is_told_again() {
        Person brand = reporters.brand();
        Group all = Group.of(Role.BRAND, brand.organisation());
        for (String measure : List.of("cases.measure.DELIST", "cases.measure.REIMBURSE", "cases.measure.DELIST")) {
            notices.tell(all, "case/TS-1999-000002", "penalty.notice.reporter", "TS-1999-000002", measure);
        }
        assertThat(notices.of(brand)).hasSize(2);
    }

    @Test
    void what_is_told_to_several_reaches_each_once_and_nobody_else() {
        Person brand = reporters.brand();
        Person volunteer = reporters.volunteer();
        Group all = Group.of(Role.BRAND, brand.organisation());
        notices.tell(
                List.of(all, all),
                List.of(volunteer.id()),
                "case/TS-1999-000003",
                "complaint.notice.accepted",
                "TS-1999-000003");
        assertThat(notices.about(brand, "TS-1999-000003")).hasSize(1);
        assertThat(notices.about(volunteer, "TS-1999-000003")).hasSize(1);
        assertThat(notices.about(Cast.BRAND, "TS-1999-000003")).isEmpty();
        notices.tell(List.of(), List.of(), "case/TS-1999-000003", "complaint.notice.lapsed", "TS-1999-000003");
        assertThat(notices.about(brand, "TS-1999-000003")).hasSize(1);
    }
}
