package org.touchstone.tip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseListing;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintFixture;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.ShelfFixture;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ReporterId;
import org.touchstone.reporter.Reporters;
import org.touchstone.reporter.Standpoint;
import org.touchstone.rules.RulesFixture;
import org.touchstone.rules.Term;

/** What the public tells: nobody reads it before its sender confirmed, and then each side sees its own part of it. */
@PortalTest
class TipsTest {

    @Autowired
    ShelfFixture shelves;

    @Autowired
    TipFixture fixture;

    @Autowired
    Tips tips;

    @Autowired
    TipDesk desk;

    @Autowired
    TipStore store;

    @Autowired
    TipClocks clocks;

    @Autowired
    TipClosing closing;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HikariDataSource pool;

    @Autowired
    Verifications verifications;

    @Autowired
    Complaints complaints;

    @Autowired
    Reporters reporters;

    @Autowired
    EvidenceVault vault;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Life life;

    @Autowired
    Clock clock;

    @Autowired
    RulesFixture rules;

    @Test
    void before_it_is_confirmed_nobody_sees_it() {
        String token = fixture.submitted(listings(1), List.of());
        Confirmed done = tips.confirm(TipFixture.visitor(), token, "status");
        assertThat(inbox.open(Cast.INTAKE, done.id().value(), "sortTip")).isPresent();
        fixture.submitted(listings(1), List.of());
        TipId next = new TipId("PT" + done.id().value().substring(2, 8)
                + "%06d".formatted(Integer.parseInt(done.id().value().substring(8)) + 1));
        assertThat(store.find(next)).get().isInstanceOf(Tip.Unconfirmed.class);
        assertThatThrownBy(() -> desk.see(Cast.INTAKE, next)).isInstanceOf(NotFound.class);
        assertThat(inbox.open(Cast.INTAKE, next.value(), "sortTip")).isEmpty();
    }

    @Test
    void a_link_confirms_once() {
        String token = fixture.submitted(listings(1), List.of());
        tips.confirm(TipFixture.visitor(), token, "status");
        for (String wrong : List.of(token, "", "x".repeat(200), "' or 1=1 --")) {
            assertThatThrownBy(() -> tips.confirm(TipFixture.visitor(), wrong, "status"))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("used already or is not complete");
        }
    }

    @Test
    void a_link_is_good_for_a_day_and_then_all_is_forgotten() {
        String token = fixture.submitted(TipFixture.place("3101"), List.of(TipFixture.photo()));
        life.passes(Duration.ofHours(25));
        assertThatThrownBy(() -> tips.confirm(TipFixture.visitor(), token, "status"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("older than 24 hours");
        clocks.run();
        assertThatThrownBy(() -> tips.confirm(TipFixture.visitor(), token, "status"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("used already");
    }

    @Test
    void reference_and_secret_show_how_it_stands_however_they_are_written() {
        Confirmed done = fixture.confirmed(listings(1));
        assertThat(done.secret()).matches("(?:[2-9A-HJKMNP-TV-Z]{4}-){3}[2-9A-HJKMNP-TV-Z]{4}");
        TipStatus status = tips.status(
                TipFixture.visitor(),
                " " + done.id().value().toLowerCase(Locale.ROOT),
                done.secret().toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(status.step()).isEqualTo("tip.step.received");
    }

    @Test
    void a_wrong_secret_and_an_unknown_reference_are_refused_in_the_same_words() {
        Confirmed done = fixture.confirmed(listings(1));
        Confirmed other = fixture.confirmed(listings(1));
        for (String[] wrong : new String[][] {
            {done.id().value(), other.secret()},
            {"PT-2014-999999", done.secret()},
            {"nonsense", done.secret()},
            {done.id().value(), "x".repeat(100)}
        }) {
            assertThatThrownBy(() -> tips.status(TipFixture.visitor(), wrong[0], wrong[1]))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("do not belong together");
        }
    }

    @Test
    void intake_chooses_the_right_and_cases_of_the_public_are_opened_one_per_seller() {
        List<String> first = ComplaintFixture.freshListings(2);
        List<String> second = ComplaintFixture.freshListings(1);
        Confirmed done = fixture.confirmed(TipFixture.about(List.of(first.get(0), second.get(0), first.get(1))));
        desk.open(Cast.INTAKE, done.id(), "northpeak-tm-1");
        List<CaseId> led = store.cases(done.id());
        assertThat(led).hasSize(2).allSatisfy(id -> {
            assertThat(cases.of(id).origin()).isEqualTo(Origin.PUBLIC);
            assertThat(cases.of(id).reporter()).isNull();
        });
        assertThat(inbox.open(Cast.INTAKE, done.id().value(), "sortTip")).isEmpty();
        assertThat(tips.status(TipFixture.visitor(), done.id().value(), done.secret())
                        .cases())
                .containsExactly("tip.case.inReview", "tip.case.inReview");
        assertThat(cases.timeline(Cast.BRAND, led.getFirst()))
                .noneMatch(entry -> entry.sentence(Locale.ENGLISH).contains("upside down"));
    }

    @Test
    void what_the_public_tells_of_a_case_that_a_brand_opened_is_a_report_of_its_own() {
        List<String> two = ComplaintFixture.freshListings(2);
        CaseId id = complaints
                .file(Cast.BRAND, ComplaintFixture.about(two.subList(0, 1)))
                .cases()
                .getFirst();
        Confirmed done = fixture.confirmed(TipFixture.about(two));
        desk.open(Cast.INTAKE, done.id(), "northpeak-tm-1");
        assertThat(store.cases(done.id())).containsExactly(id);
        assertThat(reporters.behind(id))
                .extracting(Standpoint::by)
                .containsExactly(ReporterId.brand(Cast.BRAND.organisation()), ReporterId.PUBLIC);
        complaints.takeBack(Cast.BRAND, id, "It was our own licensee.");
        life.goesOn(id.value());
        assertThat(cases.of(id).closed()).as("the public stands by it").isFalse();
        assertThat(cases.listings(id)).as("and named both").hasSize(2);
    }

    @Test
    void what_is_accused_already_is_followed_there() {
        List<String> one = ComplaintFixture.freshListings(1);
        Confirmed first = fixture.confirmed(TipFixture.about(one));
        desk.open(Cast.INTAKE, first.id(), "northpeak-tm-1");
        Confirmed second = fixture.confirmed(TipFixture.about(one));
        desk.open(Cast.INTAKE, second.id(), "northpeak-tm-1");
        assertThat(store.cases(second.id())).isEqualTo(store.cases(first.id()));
    }

    @Test
    void once_its_cases_are_closed_it_has_ended_and_the_address_is_forgotten() {
        Confirmed done = fixture.confirmed(listings(1));
        desk.open(Cast.INTAKE, done.id(), "northpeak-tm-1");
        CaseId id = store.cases(done.id()).getFirst();
        life.goesOn(id.value());
        verifications.verify(Cast.INTAKE, id, Verdict.reject(RejectionReason.NOT_INFRINGING, "It is genuine."));
        life.goesOn(id.value());
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REJECTED);
        Tip ended = store.find(done.id()).orElseThrow();
        assertThat(ended).isInstanceOf(Tip.Ended.class);
        assertThat(ended.about().email()).isNull();
        TipStatus status = tips.status(TipFixture.visitor(), done.id().value(), done.secret());
        assertThat(status.step()).isEqualTo("tip.ending.CASES_CLOSED");
        assertThat(status.cases()).containsExactly("tip.case.notUpheld");
    }

    @Test
    void a_dismissed_tip_says_why() {
        Confirmed done = fixture.confirmed(listings(1));
        desk.dismiss(Cast.INTAKE, done.id(), "The listing is that of the brand itself.");
        TipStatus status = tips.status(TipFixture.visitor(), done.id().value(), done.secret());
        assertThat(status.step()).isEqualTo("tip.ending.DISMISSED");
        assertThat(status.reason()).isEqualTo("The listing is that of the brand itself.");
    }

    @Test
    void a_place_goes_to_the_rights_owner_and_then_to_the_agency_of_the_place() {
        Confirmed done = fixture.confirmed(TipFixture.place("3101"), List.of(TipFixture.photo()));
        desk.assign(Cast.INTAKE, done.id(), Cast.BRAND.organisation());
        assertThat(inbox.open(Cast.BRAND, done.id().value(), "checkTip")).isPresent();
        desk.check(Cast.BRAND, done.id(), TipDesk.Finding.COUNTERFEIT, "Our zip has another maker.");
        assertThat(step(done)).isEqualTo("tip.step.withAgency");
        assertThat(inbox.open(Cast.OFFICER, done.id().value(), "receiveTip")).isPresent();
        desk.receive(Cast.OFFICER, done.id(), true, "We visit the market on Saturday.");
        assertThat(step(done)).isEqualTo("tip.ending.TAKEN_UP");
        assertThat(tips.status(TipFixture.visitor(), done.id().value(), done.secret())
                        .reason())
                .isEmpty();
    }

    @Test
    void what_is_counterfeit_where_no_agency_is_registered_waits_with_intake_for_one() {
        TipId id = fixture.withoutAgency(Cast.BRAND);
        assertThat(inbox.open(Cast.INTAKE, id.value(), "sortTip")).isPresent();
        assertThat(desk.see(Cast.BRAND, id)).isInstanceOfSatisfying(Tip.ToSort.class, waits -> {
            assertThat(waits.brand()).isEqualTo(Cast.BRAND.organisation());
            assertThat(waits.note()).isEqualTo("Another maker's zip.");
        });
        assertThatThrownBy(() -> desk.see(Cast.BRAND2, id)).isInstanceOf(NotFound.class);
        refused("tip.refused.noAgency", () -> fixture.whereNoAgencyIs(nobody -> nobody.handOn(Cast.INTAKE, id)));
        assertThatThrownBy(() -> desk.handOn(Cast.BRAND, id)).isInstanceOf(Forbidden.class);
        desk.handOn(Cast.INTAKE, id);
        assertThat(inbox.open(Cast.INTAKE, id.value(), "sortTip")).isEmpty();
        assertThat(desk.see(Cast.BRAND, id)).isInstanceOfSatisfying(Tip.HandedOn.class, handed -> {
            assertThat(handed.brand()).isEqualTo(Cast.BRAND.organisation());
            assertThat(handed.note()).isEqualTo("Another maker's zip.");
        });
    }

    @Test
    void what_nobody_called_counterfeit_is_not_handed_on() {
        Confirmed fresh = fixture.confirmed(TipFixture.place("3101"));
        assertThatThrownBy(() -> desk.handOn(Cast.INTAKE, fresh.id())).isInstanceOf(NotYourTurn.class);
        Confirmed listings = fixture.confirmed(listings(1));
        assertThatThrownBy(() -> desk.handOn(Cast.INTAKE, listings.id())).isInstanceOf(NotYourTurn.class);
    }

    @Test
    void what_is_genuine_ends_and_what_is_not_theirs_comes_back_to_intake() {
        Confirmed genuine = fixture.confirmed(TipFixture.place("31"));
        desk.assign(Cast.INTAKE, genuine.id(), Cast.BRAND.organisation());
        desk.check(Cast.BRAND, genuine.id(), TipDesk.Finding.GENUINE, "It is our own outlet.");
        assertThat(step(genuine)).isEqualTo("tip.ending.GENUINE");

        Confirmed foreign = fixture.confirmed(TipFixture.place("31"));
        desk.assign(Cast.INTAKE, foreign.id(), Cast.BRAND.organisation());
        desk.check(Cast.BRAND, foreign.id(), TipDesk.Finding.NOT_OURS, "This is a watch.");
        assertThat(inbox.open(Cast.INTAKE, foreign.id().value(), "sortTip")).isPresent();
        desk.assign(Cast.INTAKE, foreign.id(), Cast.BRAND2.organisation());
        assertThat(inbox.open(Cast.BRAND2, foreign.id().value(), "checkTip")).isPresent();
        assertThatThrownBy(() -> desk.see(Cast.BRAND, foreign.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_rights_owner_who_keeps_silent_gives_it_back_to_intake() {
        TipId id = fixture.toCheck(Cast.BRAND.organisation());
        clocks.run();
        assertThat(store.find(id)).get().isInstanceOf(Tip.ToCheck.class);
        life.passes(Duration.ofDays(4).plusMinutes(1));
        clocks.run();
        assertThat(store.find(id))
                .get()
                .isInstanceOfSatisfying(
                        Tip.ToSort.class, back -> assertThat(back.note()).isEqualTo(Tip.OWNER_SILENT));
        assertThat(inbox.open(Cast.BRAND, id.value(), "checkTip")).isEmpty();
        assertThat(inbox.open(Cast.INTAKE, id.value(), "sortTip")).isPresent();
    }

    @Test
    void an_agency_that_keeps_silent_gives_it_back_to_intake() {
        TipId id = fixture.handedOn(Cast.BRAND);
        life.passes(Duration.ofDays(3).plusMinutes(1));
        clocks.run();
        assertThat(store.find(id))
                .get()
                .isInstanceOfSatisfying(
                        Tip.ToSort.class, back -> assertThat(back.note()).isEqualTo(Tip.AGENCY_SILENT));
        assertThat(inbox.open(Cast.OFFICER, id.value(), "receiveTip")).isEmpty();
        assertThat(inbox.open(Cast.INTAKE, id.value(), "sortTip")).isPresent();
        assertThatThrownBy(() -> desk.see(Cast.OFFICER, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_manager_is_told_once_of_what_intake_leaves_lying() {
        TipId id = fixture.confirmed(TipFixture.place("3101")).id();
        clocks.run();
        assertThat(told(Cast.MANAGER, id)).isEmpty();
        life.passes(Duration.ofHours(24).plusMinutes(1));
        clocks.run();
        assertThat(told(Cast.MANAGER, id)).singleElement().asString().contains("waits to be sorted");
        assertThat(store.due(TipStore.State.TO_SORT, clock.instant(), null, 1000))
                .extracting(TipStore.Due::id)
                .doesNotContain(id);
        assertThat(desk.see(Cast.MANAGER, id)).isInstanceOf(Tip.ToSort.class);
    }

    @Test
    void whoever_reads_what_was_told_stands_in_the_audit_trail() {
        TipId id = fixture.toCheck(Cast.BRAND.organisation());
        desk.see(Cast.BRAND, id);
        desk.see(Cast.INTAKE, id);
        assertThatThrownBy(() -> desk.see(Cast.BRAND2, id)).isInstanceOf(NotFound.class);
        assertThat(jdbc.sql("select by_person from audit_entry where subject = ? and verb = 'TipRead' and personal")
                        .param(id.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        Cast.BRAND.id().value(), Cast.INTAKE.id().value());
    }

    @Test
    void what_has_ended_is_forgotten_with_its_photos_once_its_time_is_over() {
        var ended = new AtomicReference<TipId>();
        rules.during(Map.of("exhibits", new Term(2, Term.Unit.DAYS)), () -> {
            ended.set(fixture.toCheck(Cast.BRAND.organisation()));
            desk.check(Cast.BRAND, ended.get(), TipDesk.Finding.GENUINE, "This is our own outlet.");
        });
        TipId kept = fixture.toCheck(Cast.BRAND.organisation());
        desk.check(Cast.BRAND, kept, TipDesk.Finding.GENUINE, "This is our own outlet.");
        life.passes(Duration.ofDays(2).minusMinutes(1));
        clocks.run();
        assertThat(desk.photos(Cast.INTAKE, ended.get())).hasSize(1);
        life.passes(Duration.ofMinutes(2));
        clocks.run();
        assertThat(store.find(ended.get())).isEmpty();
        assertThat(vault.ofSubject(Person.SYSTEM, ended.get().originals())).isEmpty();
        assertThat(vault.ofSubject(Person.SYSTEM, ended.get().copies())).isEmpty();
        assertThatThrownBy(() -> desk.see(Cast.INTAKE, ended.get())).isInstanceOf(NotFound.class);
        assertThat(desk.photos(Cast.INTAKE, kept))
                .as("by the rules of its own end")
                .hasSize(1);
    }

    @Test
    void what_led_to_cases_has_its_time_from_their_end() {
        Confirmed tip = fixture.confirmed(listings(1));
        desk.open(Cast.INTAKE, tip.id(), "northpeak-tm-1");
        CaseId id = store.cases(tip.id()).getFirst();
        life.goesOn(id.value());
        rules.during(Map.of("exhibits", new Term(2, Term.Unit.DAYS)), () -> {
            verifications.verify(Cast.INTAKE, id, Verdict.reject(RejectionReason.NO_EVIDENCE, "Nothing to see."));
            life.goesOn(id.value());
        });
        assertThat(store.find(tip.id())).get().isInstanceOf(Tip.Ended.class);
        life.passes(Duration.ofDays(2).plusMinutes(1));
        clocks.run();
        assertThat(store.find(tip.id())).isEmpty();
        assertThat(cases.of(id).closed()).as("the case is as it was").isTrue();
        assertThatThrownBy(() -> tips.status(TipFixture.visitor(), tip.id().value(), tip.secret()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void one_tip_that_fails_holds_up_no_other() {
        TipId broken = fixture.toCheck(Cast.BRAND.organisation());
        TipId whole = fixture.toCheck(Cast.BRAND.organisation());
        jdbc.sql("update tip set language = 'en', what = 'short' where id = ?")
                .param(broken.value())
                .update(); // a row that can be read no more
        life.passes(Duration.ofDays(4).plusMinutes(1));
        clocks.run();
        assertThat(store.find(whole)).get().isInstanceOf(Tip.ToSort.class);
        jdbc.sql("update tip set what = 'The logo is upside down.' where id = ?")
                .param(broken.value())
                .update();
        clocks.run();
        assertThat(store.find(broken)).get().isInstanceOf(Tip.ToSort.class);
    }

    @Test
    void more_than_a_page_is_worked_through_at_once() {
        List<TipId> many = IntStream.range(0, 3)
                .mapToObj(number -> fixture.toCheck(Cast.BRAND.organisation()))
                .toList();
        life.passes(Duration.ofDays(4).plusMinutes(1));
        List<TipId> paged = new ArrayList<>();
        TipStore.Due last = null;
        for (var page = store.due(TipStore.State.TO_CHECK, clock.instant(), last, 1);
                !page.isEmpty();
                page = store.due(TipStore.State.TO_CHECK, clock.instant(), last, 1)) {
            last = page.getLast();
            paged.add(last.id());
        }
        assertThat(paged).containsAll(many).doesNotHaveDuplicates();
        clocks.run();
        assertThat(store.due(TipStore.State.TO_CHECK, clock.instant(), null, 1)).isEmpty();
    }

    @Test
    void the_agency_that_took_it_up_goes_on_seeing_it_with_its_pictures() {
        TipId id = fixture.handedOn(Cast.BRAND);
        assertThatThrownBy(() -> desk.see(Cast.OFFICER2, id)).isInstanceOf(NotFound.class);
        desk.receive(Cast.OFFICER, id, true, "We visit the market on Saturday.");
        assertThat(desk.see(Cast.OFFICER, id)).isInstanceOf(Tip.Ended.class);
        assertThat(desk.photos(Cast.SUPERVISOR, id))
                .extracting(EvidenceItem::fileName)
                .containsExactly("photo-1.jpg");
        assertThatThrownBy(() -> desk.see(Cast.OFFICER2, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void owner_and_agency_are_told_that_it_is_their_turn() {
        TipId id = fixture.toCheck(Cast.BRAND.organisation());
        assertThat(told(Cast.BRAND, id)).singleElement().asString().contains("under your brand");
        assertThat(told(Cast.BRAND2, id)).isEmpty();
        desk.check(Cast.BRAND, id, TipDesk.Finding.COUNTERFEIT, "Our zip has another maker.");
        assertThat(told(Cast.OFFICER, id)).singleElement().asString().contains("counterfeit");
        assertThat(told(Cast.OFFICER2, id)).isEmpty();
    }

    @Test
    void two_links_to_one_listing_accuse_it_once_and_a_case_hears_once() {
        String listing = ComplaintFixture.freshListings(1).getFirst();
        Confirmed done =
                fixture.confirmed(TipFixture.about(List.of(listing, "https://market.example/item/" + listing)));
        desk.open(Cast.INTAKE, done.id(), "northpeak-tm-1");
        CaseId id = store.cases(done.id()).getFirst();
        assertThat(cases.listings(id)).hasSize(1);

        List<String> both = new ArrayList<>(ComplaintFixture.freshListings(1));
        both.add(listing);
        Confirmed second = fixture.confirmed(TipFixture.about(both));
        desk.open(Cast.INTAKE, second.id(), "northpeak-tm-1");
        assertThat(store.cases(second.id())).containsOnlyOnce(id);
        store.cases(second.id())
                .forEach(led -> assertThat(jdbc.sql(
                                        "select count(*) from case_event where case_id = ? and text_key like '%TipTaken' and arguments[1] = ?")
                                .params(led.value(), second.id().value())
                                .query(Integer.class)
                                .single())
                        .isEqualTo(1));
    }

    @Test
    void a_tip_whose_cases_were_closed_while_it_joined_them_ends_too() {
        Confirmed done = fixture.confirmed(listings(1));
        desk.open(Cast.INTAKE, done.id(), "northpeak-tm-1");
        closing.hear(new TipOpened(done.id()));
        assertThat(store.find(done.id())).get().isInstanceOf(Tip.Opened.class);
        CaseId id = store.cases(done.id()).getFirst();
        jdbc.sql("delete from tip_case where tip = ?").param(done.id().value()).update(); // as before it is committed
        life.goesOn(id.value());
        verifications.verify(Cast.INTAKE, id, Verdict.reject(RejectionReason.NOT_INFRINGING, "It is genuine."));
        life.goesOn(id.value());
        assertThat(store.find(done.id())).get().isInstanceOf(Tip.Opened.class);
        store.ledTo(done.id(), id);
        closing.hear(new TipOpened(done.id()));
        assertThat(store.find(done.id())).get().isInstanceOf(Tip.Ended.class);
    }

    @Test
    void an_agency_can_decline() {
        TipId id = fixture.toCheck(Cast.BRAND.organisation());
        desk.check(Cast.BRAND, id, TipDesk.Finding.COUNTERFEIT, "Our zip has another maker.");
        desk.receive(Cast.SUPERVISOR, id, false, "The market was closed last month.");
        assertThat(store.find(id))
                .get()
                .isInstanceOfSatisfying(
                        Tip.Ended.class, ended -> assertThat(ended.ending()).isEqualTo(Tip.Ending.DECLINED));
    }

    @Test
    void the_rights_owner_sees_the_copy_and_never_the_photo_as_it_was_sent() {
        TipId id = fixture.toCheck(Cast.BRAND.organisation());
        List<EvidenceItem> seen = desk.photos(Cast.BRAND, id);
        assertThat(seen).extracting(EvidenceItem::fileName).containsExactly("photo-1-copy.jpg");
        List<EvidenceItem> originals = desk.photos(Cast.INTAKE, id);
        assertThat(originals).extracting(EvidenceItem::fileName).containsExactly("photo-1.jpg");
        assertThatThrownBy(() -> vault.find(Cast.BRAND, originals.getFirst().id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> vault.find(Cast.BRAND2, seen.getFirst().id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.photos(Cast.BRAND2, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_step_is_for_whose_turn_it_is() {
        Confirmed place = fixture.confirmed(TipFixture.place("3101"));
        Confirmed links = fixture.confirmed(listings(1));
        for (Person other : List.of(Cast.BRAND, Cast.INVESTIGATOR, Cast.OFFICER, Cast.SELLER, Cast.MANAGER)) {
            assertThatThrownBy(() -> desk.dismiss(other, links.id(), "No.")).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> desk.open(other, links.id(), "northpeak-tm-1"))
                    .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> desk.assign(other, place.id(), Cast.BRAND.organisation()))
                    .isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> desk.open(Cast.INTAKE, place.id(), "northpeak-tm-1"))
                .isInstanceOf(NotYourTurn.class);
        assertThatThrownBy(() -> desk.assign(Cast.INTAKE, links.id(), Cast.BRAND.organisation()))
                .isInstanceOf(NotYourTurn.class);
        desk.assign(Cast.INTAKE, place.id(), Cast.BRAND.organisation());
        assertThatThrownBy(() -> desk.check(Cast.BRAND2, place.id(), TipDesk.Finding.GENUINE, "Ours."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.check(Cast.INTAKE, place.id(), TipDesk.Finding.GENUINE, "Theirs."))
                .isInstanceOf(Forbidden.class);
        desk.check(Cast.BRAND, place.id(), TipDesk.Finding.COUNTERFEIT, "Our zip has another maker.");
        assertThatThrownBy(() -> desk.receive(Cast.OFFICER2, place.id(), true, "Ours."))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.receive(Cast.BRAND, place.id(), true, "Ours."))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> desk.see(Cast.OFFICER2, place.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.see(Cast.SELLER, place.id())).isInstanceOf(Forbidden.class);
    }

    @Test
    void intake_names_a_right_in_force_a_brand_and_a_reason() {
        Confirmed links = fixture.confirmed(listings(1));
        refused("tip.refused.right", () -> desk.open(Cast.INTAKE, links.id(), "nobody-tm-9"));
        refused("tip.refused.reason", () -> desk.dismiss(Cast.INTAKE, links.id(), " "));
        Confirmed place = fixture.confirmed(TipFixture.place("3101"));
        refused("tip.refused.noBrand", () -> desk.assign(Cast.INTAKE, place.id(), Cast.SELLER.organisation()));
    }

    @Test
    void ten_tips_an_hour_from_one_network_and_five_a_day_for_one_address() {
        Visitor one = TipFixture.visitor();
        Collections.nCopies(10, one).forEach(visitor -> submit(visitor, TipFixture.email()));
        assertThatThrownBy(() -> submit(one, TipFixture.email()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more than 10 times in one hour");
        life.passes(Duration.ofMinutes(61));
        submit(one, TipFixture.email());

        Email same = TipFixture.email();
        Collections.nCopies(5, same).forEach(email -> submit(TipFixture.visitor(), email));
        assertThatThrownBy(() ->
                        submit(TipFixture.visitor(), new Email(same.value().toUpperCase(Locale.ROOT))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("more than 5 times in 24 hours");
    }

    @Test
    void a_try_is_counted_before_anybody_is_asked_and_before_a_picture_is_looked_at() {
        Visitor one = TipFixture.visitor();
        Collections.nCopies(10, one).forEach(visitor -> submit(visitor, TipFixture.email()));
        var unread = new TipUpload(10, () -> {
            throw new AssertionError("Read before it was counted");
        });
        for (TipContent content : List.of(TipFixture.about(List.of("L999999999")), TipFixture.place("31"))) {
            var tip = new Tips.NewTip(content, List.of(unread), TipFixture.email(), true);
            assertThatThrownBy(() -> tips.submit(one, tip, token -> token)).hasMessageContaining("more than 10 times");
        }
    }

    @Test
    void whoever_comes_holds_one_connection_at_most() throws Exception {
        Confirmed done = fixture.confirmed(listings(1));
        List<String> tokens = IntStream.range(0, 6)
                .mapToObj(number -> fixture.submitted(TipFixture.place("31"), List.of()))
                .toList();
        List<Callable<Object>> acts = new ArrayList<>();
        tokens.forEach(token -> acts.add(() -> tips.confirm(TipFixture.visitor(), token, "status")));
        tokens.forEach(token -> acts.add(() -> fixture.submitted(listings(1), List.of())));
        tokens.forEach(token -> acts.add(() -> fixture.submitted(TipFixture.place("31"), List.of(TipFixture.photo()))));
        tokens.forEach(token ->
                acts.add(() -> tips.status(TipFixture.visitor(), done.id().value(), done.secret())));
        List<Connection> taken = new ArrayList<>();
        try (var visitors = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int number = 1; number < pool.getMaximumPoolSize(); number++) {
                taken.add(pool.getConnection()); // one is left for all of them
            }
            for (Future<Object> act : visitors.invokeAll(acts)) {
                assertThat(act.get()).isNotNull();
            }
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void secrets_cannot_be_tried_out() {
        Confirmed done = fixture.confirmed(listings(1));
        Visitor one = TipFixture.visitor();
        for (int attempt = 0; attempt < 30; attempt++) {
            assertThatThrownBy(() -> tips.status(one, done.id().value(), "AAAA-AAAA-AAAA-AAAA"))
                    .hasMessageContaining("do not belong together");
        }
        assertThatThrownBy(() -> tips.status(one, done.id().value(), done.secret()))
                .hasMessageContaining("more than 30 times");
    }

    @Test
    void a_listing_that_has_gone_since_is_accused_as_it_was_when_it_was_told() {
        String listing = shelves.listing();
        Confirmed done = fixture.confirmed(TipFixture.about(List.of(listing)));
        shelves.forgotten(listing);
        desk.open(Cast.INTAKE, done.id(), "northpeak-tm-1");
        CaseId id = store.cases(done.id()).getFirst();
        assertThat(cases.listings(id)).extracting(CaseListing::listingId).containsExactly(listing);
        life.goesOn(id.value());
        assertThat(vault.of(Cast.INTAKE, id))
                .extracting(EvidenceItem::fileName)
                .contains("listing-" + listing + ".json");
    }

    @Test
    void without_any_listing_there_is_nothing_to_open_a_case_on() {
        String listing = shelves.listing();
        Confirmed done = fixture.confirmed(TipFixture.about(List.of(listing)));
        shelves.forgotten(listing);
        jdbc.sql("delete from tip_seen where tip = ?").param(done.id().value()).update();
        refused("tip.refused.gone", () -> desk.open(Cast.INTAKE, done.id(), "northpeak-tm-1"));
        desk.dismiss(Cast.INTAKE, done.id(), "The store has taken it down.");
    }

    @Test
    void an_unknown_link_is_named() {
        refused(
                "tip.refused.unknown",
                () -> fixture.submitted(TipFixture.about(List.of("https://elsewhere.example/1")), List.of()));
    }

    @Test
    void only_pictures_that_can_be_shown_are_taken_and_no_more_than_three() {
        byte[] text = "no picture".getBytes(StandardCharsets.UTF_8);
        refused("tip.refused.photo", () -> fixture.submitted(TipFixture.place("31"), List.of(text)));
        byte[] photo = TipFixture.photo();
        refused("tip.refused.photos", () -> fixture.submitted(TipFixture.place("31"), Collections.nCopies(4, photo)));
    }

    @Test
    void a_picture_that_is_too_large_is_refused_before_it_is_read() {
        var large = new TipUpload(20L * 1024 * 1024, () -> {
            throw new AssertionError("Read before its size was looked at");
        });
        assertThatThrownBy(() -> new Tips.NewTip(TipFixture.place("31"), List.of(large), TipFixture.email(), true))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("as large as 20 MB");
    }

    private List<String> told(Person person, TipId id) {
        return notices.about(person, id.value()).stream()
                .map(notice -> notice.sentence(Locale.ENGLISH))
                .toList();
    }

    private void submit(Visitor visitor, Email email) {
        tips.submit(visitor, new Tips.NewTip(TipFixture.place("31"), List.of(), email, true), token -> token);
    }

    private String step(Confirmed tip) {
        return tips.status(TipFixture.visitor(), tip.id().value(), tip.secret()).step();
    }

    private static TipContent.Listings listings(int many) {
        return TipFixture.about(ComplaintFixture.freshListings(many));
    }
}
