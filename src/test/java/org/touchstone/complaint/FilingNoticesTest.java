package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ManyComplaints.Asked;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.ShelfFixture;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightFixture;

/** After a complaint was filed its number is kept among the notices, and an owner hears what its agents file. */
@PortalTest
class FilingNoticesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Complaints complaints;

    @Autowired
    Filings filings;

    @Autowired
    ManyComplaints many;

    @Autowired
    ComplaintFiles files;

    @Autowired
    RightFixture rights;

    @Autowired
    ShelfFixture shelves;

    @Autowired
    Notices notices;

    @Autowired
    Life life;

    private Person owner;
    private Person agent;
    private Right right;

    @BeforeEach
    void anOwnerWithAnAgent() {
        owner = rights.owner();
        agent = rights.owner();
        right = rights.verified(owner);
        rights.letter(agent, owner);
    }

    @Test
    void number_and_what_happens_next_come_by_mail_to_whom_the_provider_knows_an_address_of() {
        String mail = owner.id().value() + "@mail.example";
        complaints.file(owner, about(List.of(shelves.listing()), null));
        jdbc.sql("update person set mail = ? where id = ?")
                .params(mail, owner.id().value())
                .update();
        Filed filed = complaints.file(owner, about(List.of(shelves.listing()), null));
        assertThat(jdbc.sql("select subject || body from mail where recipient = ?")
                        .param(mail)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(
                        "We have received your complaint " + filed.id(),
                        "What happens next",
                        "- The platform verifies your complaint within");
    }

    @Test
    void one_complaint_against_several_sellers_is_one_notice_with_its_number() {
        Filed filed = complaints.file(owner, about(shelves.listings(3, 1), null));
        assertThat(filed.cases()).hasSize(3);
        Notice notice = only(owner);
        assertThat(notice.textKey()).isEqualTo("complaint.notice.filed");
        assertThat(notice.link()).isEqualTo("complaint/" + filed.id());
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            assertThat(notice.sentence(language))
                    .contains(filed.id().value(), right.name())
                    .doesNotContain("{");
        }
    }

    @Test
    void what_an_agent_files_its_owner_hears_of_and_can_read() {
        Filed filed = complaints.file(agent, about(List.of(shelves.listing()), null));
        assertThat(only(agent).textKey()).isEqualTo("complaint.notice.filed");
        Notice notice = only(owner);
        assertThat(notice.textKey()).isEqualTo("complaint.notice.filedForYou");
        assertThat(notice.link()).isEqualTo("complaint/" + filed.id());
        assertThat(notice.arguments()).contains(filed.id().value()).anyMatch(word -> word.startsWith("Owner "));
        assertThat(complaints.see(owner, filed.id()).id()).isEqualTo(filed.id());
        assertThatThrownBy(() -> complaints.see(rights.owner(), filed.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_refused_is_told_to_nobody() {
        NewComplaint unknown = about(List.of("L999999999"), null);
        assertThatThrownBy(() -> complaints.file(agent, unknown)).isInstanceOf(Refused.class);
        assertThat(filedNotices(agent)).isEmpty();
        assertThat(filedNotices(owner)).isEmpty();
    }

    @Test
    void the_same_request_again_tells_nobody_again() {
        NewComplaint complaint = about(List.of(shelves.listing()), null);
        String key = UUID.randomUUID().toString();
        Filed filed = filings.file(agent, key, complaint);
        assertThat(filings.file(agent, key, complaint)).isEqualTo(filed);
        assertThat(only(agent).link()).isEqualTo("complaint/" + filed.id());
        assertThat(only(owner).link()).isEqualTo("complaint/" + filed.id());
    }

    @Test
    void of_many_in_one_request_the_answer_tells_and_the_owner_hears_once_a_day() {
        batch();
        batch();
        assertThat(filedNotices(agent)).isEmpty();
        assertThat(only(owner).textKey()).isEqualTo("complaint.notice.filedManyForYou");
        life.passes(Duration.ofDays(1));
        batch();
        assertThat(filedNotices(owner)).hasSize(2);
    }

    @Test
    void of_a_file_of_many_its_person_is_told_of_the_end_and_the_owner_once() {
        String rows = """
                Right *,REASON,Listing,What is wrong
                %1$s,Counterfeit goods,%2$s,The label lacks our code.
                %1$s,Counterfeit goods,%3$s,The seam is glued.
                """.formatted(right.id(), shelves.listing(), shelves.listing());
        var begun =
                files.take(agent, "rows.csv", new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8)), true);
        begun.end().join();
        assertThat(files.see(agent, begun.id()).filed()).isEqualTo(2);
        assertThat(notices.of(agent)).extracting(Notice::textKey).containsExactly("complaint.file.notice.DONE");
        assertThat(only(owner).link()).isEqualTo("cases");
    }

    @Test
    void an_owner_that_files_many_itself_is_not_told_what_its_answer_says() {
        many.file(owner, List.of(asked()));
        assertThat(filedNotices(owner)).isEmpty();
    }

    private void batch() {
        assertThat(many.file(agent, List.of(asked(), asked()))).allMatch(outcome -> outcome.filed() != null);
    }

    private Asked asked() {
        NewComplaint complaint =
                about(List.of(shelves.listing()), UUID.randomUUID().toString());
        return new Asked(complaint.reference(), complaint, null);
    }

    private NewComplaint about(List<String> listings, String reference) {
        return new NewComplaint(
                right.id(),
                listings,
                ComplaintReason.COUNTERFEIT,
                "The logo is upside down.",
                Particulars.NONE,
                reference,
                null,
                true);
    }

    private Notice only(Person person) {
        assertThat(filedNotices(person)).hasSize(1);
        return filedNotices(person).getFirst();
    }

    private List<Notice> filedNotices(Person person) {
        return notices.of(person).stream()
                .filter(notice -> notice.textKey().startsWith("complaint.notice.filed"))
                .toList();
    }
}
