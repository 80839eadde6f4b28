package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.Cases;
import org.touchstone.cases.NewCase;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.common.Texts;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Filing, merging, linking, screening; drafts. */
@PortalTest
class ComplaintsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    Complaints complaints;

    @Autowired
    ComplaintDrafts drafts;

    @Autowired
    Screenings screenings;

    @Autowired
    ListingLookup listings;

    @Autowired
    EvidenceVault evidence;

    @Autowired
    Cases cases;

    @Autowired
    Life life;

    @Test
    void a_complaint_opens_one_case_per_seller_it_names() {
        List<String> both = new ArrayList<>(ComplaintFixture.freshListings(2));
        both.addAll(ComplaintFixture.freshListings(1));
        Filed filed = complaints.file(Cast.BRAND, ComplaintFixture.about(both));
        assertThat(filed.cases()).hasSize(2);
        Complaint kept = complaints.see(Cast.BRAND, filed.id());
        assertThat(kept.listings()).isEqualTo(3);
        assertThat(kept.accused())
                .extracting(Complaint.Accused::status)
                .containsExactly(ComplaintStatus.RECEIVED, ComplaintStatus.RECEIVED);
    }

    @Test
    void a_listing_can_be_named_by_its_address() {
        String listing = ComplaintFixture.freshListings(1).getFirst();
        Filed filed = complaints.file(
                Cast.BRAND, ComplaintFixture.about(List.of("https://market.example/item/" + listing, listing)));
        assertThat(cases.listings(filed.cases().getFirst()))
                .extracting(CaseListing::listingId)
                .containsExactly(listing);
    }

    @Test
    void a_second_complaint_within_the_window_joins_the_case_and_is_screened_too() {
        List<String> two = ComplaintFixture.freshListings(2);
        CaseId first = file(two.subList(0, 1));
        life.goesOn(first.value());
        CaseId second = file(two.subList(1, 2));
        assertThat(second).isEqualTo(first);
        assertThat(cases.listings(first)).hasSize(2);
        await().untilAsserted(() -> assertThat(evidence.of(Cast.INTAKE, first))
                .extracting(EvidenceItem::fileName)
                .as("words and picture of each listing")
                .hasSize(4));
        assertThat(complaints.ofCase(Cast.BRAND, first)).hasSize(2);
    }

    @Test
    void a_graver_complaint_that_joins_makes_the_case_graver_and_a_lighter_one_changes_nothing() {
        List<String> three = ComplaintFixture.freshListings(3);
        CaseId id = file(ComplaintReason.IMPROPER_USE, three.get(0));
        assertThat(cases.of(id).allegation()).isEqualTo(Allegation.IMPROPER_USE);
        file(ComplaintReason.COUNTERFEIT, three.get(1));
        assertThat(cases.of(id).allegation()).isEqualTo(Allegation.COUNTERFEIT);
        file(ComplaintReason.IMPROPER_USE, three.get(2));
        assertThat(cases.of(id).allegation()).isEqualTo(Allegation.COUNTERFEIT);
        assertThat(cases.listings(id)).hasSize(3);
    }

    @Test
    void a_complaint_after_the_window_opens_a_case_linked_to_the_earlier_one() {
        List<String> two = ComplaintFixture.freshListings(2);
        CaseId first = file(two.subList(0, 1));
        life.passes(Duration.ofDays(4));
        CaseId second = file(two.subList(1, 2));
        assertThat(second).isNotEqualTo(first);
        assertThat(cases.of(second).linkedTo()).isEqualTo(first);
    }

    @Test
    void once_the_seller_is_notified_nothing_joins() {
        List<String> two = ComplaintFixture.freshListings(2);
        CaseId first = file(two.subList(0, 1));
        cases.notified(first);
        assertThat(file(two.subList(1, 2))).isNotEqualTo(first);
    }

    @Test
    void screening_freezes_each_listing_and_says_why_triage_decided_so() {
        CaseId id = file(ComplaintFixture.freshListings(2));
        life.goesOn(id.value());
        Screening screening = screenings.of(Cast.INTAKE, id);
        assertThat(screening.checks()).hasSize(Check.values().length);
        assertThat(screening.checks())
                .filteredOn(result -> result.check() != Check.RIGHT_COVERS)
                .allMatch(Check.Result::passed);
        assertThat(screening.whyKey())
                .isPresent()
                .get()
                .satisfies(key -> assertThat(Texts.has(key)).as(key).isTrue());
        assertThat(evidence.of(Cast.INTAKE, id))
                .extracting(EvidenceItem::mediaType)
                .containsExactly("application/json", "image/png", "application/json", "image/png");
    }

    @Test
    void screening_twice_changes_nothing() {
        CaseId id = file(ComplaintFixture.freshListings(1));
        life.goesOn(id.value());
        int entries = cases.timeline(Cast.INTAKE, id).size();
        screenings.screen(id);
        assertThat(cases.timeline(Cast.INTAKE, id)).hasSize(entries);
        assertThat(evidence.of(Cast.INTAKE, id)).hasSize(2);
    }

    @Test
    void screening_notices_the_same_listing_in_another_open_case() {
        List<String> one = ComplaintFixture.freshListings(1);
        CaseId first = file(one);
        cases.notified(first);
        CaseId second = foundAgain(first);
        life.goesOn(second.value());
        assertThat(screenings.of(Cast.INTAKE, second).checks())
                .filteredOn(result -> result.check() == Check.NO_DUPLICATE)
                .singleElement()
                .satisfies(result -> assertThat(result.arguments()).containsExactly(first.value()));
    }

    @Test
    void every_triage_rule_says_why_in_both_languages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(Texts.all(locale).keySet().stream().filter(key -> key.startsWith("complaint.triage.")))
                    .hasSize(16);
        }
    }

    @Test
    void a_complaint_whose_penalty_fell_on_appeal_was_not_upheld() {
        Filed filed = complaints.file(Cast.BRAND, ComplaintFixture.about(ComplaintFixture.freshListings(1)));
        jdbc.sql("update case_file set stage = 'CLOSED', outcome = 'PENALISED', closed_at = now() where id = ?")
                .param(filed.cases().getFirst().value())
                .update();
        assertThat(status(filed)).isEqualTo(ComplaintStatus.UPHELD);
        cases.overturned(filed.cases().getFirst());
        assertThat(status(filed)).isEqualTo(ComplaintStatus.NOT_UPHELD);
    }

    private ComplaintStatus status(Filed filed) {
        return complaints.see(Cast.BRAND, filed.id()).accused().getFirst().status();
    }

    @Test
    void a_right_of_another_brand_is_refused() {
        assertThatThrownBy(() -> complaints.file(Cast.BRAND2, ComplaintFixture.about(List.of("L100001"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("you hold no letter of authorisation");
    }

    @Test
    void a_reason_must_rest_on_the_kind_of_right() {
        assertThatThrownBy(() -> complaints.file(
                        Cast.BRAND,
                        new NewComplaint(
                                "northpeak-tm-1",
                                List.of("L100001"),
                                ComplaintReason.PIRACY,
                                "Copied book",
                                new Particulars(Map.of(ComplaintFact.TITLE_OF_THE_WORK, "Summit"), Map.of()),
                                null,
                                null,
                                true)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("does not fit");
    }

    @Test
    void unknown_listings_are_named_and_nothing_is_filed() {
        int before = complaints.of(Cast.BRAND, null, 200).size();
        assertThatThrownBy(() -> complaints.file(
                        Cast.BRAND, ComplaintFixture.about(List.of("L100001", "https://elsewhere.example/1"))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("https://elsewhere.example/1");
        assertThat(complaints.of(Cast.BRAND, null, 200)).hasSize(before);
    }

    @Test
    void only_brands_file_and_see_their_own() {
        assertThatThrownBy(() -> complaints.file(Cast.SELLER, ComplaintFixture.about(List.of("L100001"))))
                .isInstanceOf(Forbidden.class);
        Filed filed = complaints.file(Cast.BRAND, ComplaintFixture.about(ComplaintFixture.freshListings(1)));
        assertThat(complaints.see(Cast.INTAKE, filed.id()).id()).isEqualTo(filed.id());
        assertThatThrownBy(() -> complaints.see(Cast.BRAND2, filed.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> complaints.see(Cast.SELLER, filed.id())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> complaints.ofCase(Cast.BRAND2, filed.cases().getFirst()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> listings.find(Cast.SELLER, "L100001")).isInstanceOf(Forbidden.class);
    }

    @Test
    void the_list_pages_by_the_last_number_seen() {
        complaints.file(Cast.BRAND, ComplaintFixture.about(ComplaintFixture.freshListings(1)));
        complaints.file(Cast.BRAND, ComplaintFixture.about(ComplaintFixture.freshListings(1)));
        List<Complaint> page = complaints.of(Cast.BRAND, null, 1);
        List<Complaint> next = complaints.of(Cast.BRAND, page.getLast().id(), 1);
        assertThat(next.getFirst().id().value()).isLessThan(page.getFirst().id().value());
    }

    @Test
    void the_newest_comes_first_also_when_the_numbers_get_longer() {
        OrganisationId brand = new OrganisationId("long-numbers");
        people.register(new Organisation(brand, Organisation.Kind.BRAND, "Numbers", "Numbers", "", null, null));
        for (String number : List.of("CP-2026-999998", "CP-2026-999999", "CP-2026-1000000")) {
            jdbc.sql("""
                            insert into complaint (id, brand, right_id, reason, description, facts, by_person, at)
                            values (?, ?, 'northpeak-tm-1', 'COUNTERFEIT', 'Not ours.', '{}', 'brand',
                                timestamptz '2026-01-01' + ? * interval '1 second')""")
                    .params(number, brand.value(), Integer.parseInt(number.substring(8)))
                    .update();
        }
        Person reader = new Person(new PersonId("numbers"), "N", brand, Set.of(Role.BRAND), Locale.ENGLISH);
        List<Complaint> first = complaints.of(reader, null, 2);
        assertThat(first).extracting(one -> one.id().value()).containsExactly("CP-2026-1000000", "CP-2026-999999");
        assertThat(complaints.of(reader, first.getLast().id(), 2))
                .extracting(one -> one.id().value())
                .containsExactly("CP-2026-999998");
    }

    @Test
    void a_draft_is_saved_offered_again_and_gone_once_filed() {
        ComplaintDraft draft = drafts.begin(Cast.BRAND);
        List<String> one = ComplaintFixture.freshListings(1);
        drafts.save(
                Cast.BRAND,
                draft.number(),
                new ComplaintDraft.Content("northpeak-tm-1", one, ComplaintReason.COUNTERFEIT, "The logo"));
        drafts.add(
                Cast.BRAND,
                draft.number(),
                "seen.txt",
                new ByteArrayInputStream("What we saw".getBytes(StandardCharsets.UTF_8)));
        assertThat(drafts.latest(Cast.BRAND)).map(ComplaintDraft::number).contains(draft.number());
        assertThatThrownBy(() -> drafts.own(Cast.BRAND2, draft.number())).isInstanceOf(NotFound.class);
        Filed filed = complaints.file(
                Cast.BRAND,
                new NewComplaint("northpeak-tm-1", one, ComplaintReason.COUNTERFEIT, "The logo", draft.number(), true));
        assertThatThrownBy(() -> drafts.own(Cast.BRAND, draft.number())).isInstanceOf(NotFound.class);
        assertThat(evidence.of(Cast.BRAND, filed.cases().getFirst()))
                .extracting(EvidenceItem::fileName)
                .containsExactly("seen.txt");
    }

    @Test
    void a_discarded_draft_takes_its_files_with_it() {
        ComplaintDraft draft = drafts.begin(Cast.BRAND);
        drafts.add(
                Cast.BRAND, draft.number(), "seen.txt", new ByteArrayInputStream("x".getBytes(StandardCharsets.UTF_8)));
        drafts.discard(Cast.BRAND, draft.number());
        assertThat(evidence.ofSubject(Cast.BRAND, draft.number())).isEmpty();
    }

    /** A random check comes upon the very same listing. */
    private CaseId foundAgain(CaseId first) {
        var file = cases.of(first);
        return cases.open(
                Cast.INVESTIGATOR,
                new NewCase(
                        file.brand(),
                        file.rightId(),
                        file.rightKind(),
                        file.sellerId(),
                        file.sellerName(),
                        Origin.RANDOM_CHECK,
                        Allegation.COUNTERFEIT,
                        null,
                        null,
                        file.category(),
                        file.region(),
                        cases.listings(first),
                        Optional.of(first)));
    }

    private CaseId file(ComplaintReason reason, String listing) {
        return complaints
                .file(Cast.BRAND, ComplaintFixture.about(reason, List.of(listing)))
                .cases()
                .getFirst();
    }

    private CaseId file(List<String> about) {
        return complaints
                .file(Cast.BRAND, ComplaintFixture.about(about))
                .cases()
                .getFirst();
    }
}
