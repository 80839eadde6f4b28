package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.CaseId;
import org.touchstone.notice.Notices;

/** Whoever was told of a case is told of its end. */
@PortalTest
class TakenBackNoticesTest {

    @Autowired
    Complaints complaints;

    @Autowired
    Verifications verifications;

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    Notices notices;

    @Autowired
    Life life;

    @Test
    void a_seller_who_is_being_heard_is_told_that_the_complaint_was_taken_back() {
        CaseId id = fixture.screenedAgainst("s1001");
        verifications.verify(Cast.INTAKE, id, Verdict.accept());
        life.goesOn(id.value());
        complaints.takeBack(Cast.BRAND, id, "It was our own licensee.");
        life.goesOn(id.value());
        assertThat(toldOfTheEnd(id)).hasSize(1);
    }

    @Test
    void a_seller_who_was_never_told_of_the_case_hears_nothing() {
        CaseId id = fixture.screenedAgainst("s1001");
        complaints.takeBack(Cast.BRAND, id, "It was our own licensee.");
        life.goesOn(id.value());
        assertThat(toldOfTheEnd(id)).isEmpty();
    }

    private List<String> toldOfTheEnd(CaseId id) {
        return notices.of(Cast.SELLER).stream()
                .map(notice -> notice.sentence(Locale.ENGLISH))
                .filter(sentence -> sentence.contains(id.value()) && sentence.contains("taken back"))
                .toList();
    }
}
