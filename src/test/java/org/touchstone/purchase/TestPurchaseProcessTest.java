package org.touchstone.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.touchstone.Refusals.refused;

import java.time.Instant;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.Trace;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.purchase.AuthenticationResult.Finding;

/** Each way in which a test purchase can end, on the real model with the real rooms. */
@PortalTest
class TestPurchaseProcessTest {

    @Autowired
    TestPurchases purchases;

    @Autowired
    PurchaseDesk desk;

    @Autowired
    PurchaseFixture fixture;

    @Autowired
    CaseFixture caseFixture;

    @Autowired
    Cases cases;

    @Autowired
    Inbox inbox;

    @Autowired
    Notices notices;

    @Autowired
    Life life;

    @Autowired
    Trace trace;

    @BeforeEach
    void assertWith(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
    }

    @Test
    void a_genuine_item_ends_the_case() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.received(caseId);
        purchases.authenticate(Cast.BRAND, id, PurchaseFixture.result(Finding.GENUINE));
        life.goesOn(caseId.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemGenuine");
        assertThat(cases.of(caseId).outcome()).isEqualTo(CaseOutcome.GENUINE);
    }

    @Test
    void a_counterfeit_leads_to_the_rebuttal() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.received(caseId);
        purchases.authenticate(Cast.BRAND, id, PurchaseFixture.result(Finding.COUNTERFEIT));
        life.goesOn(caseId.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemCounterfeit");
        assertThat(cases.of(caseId).stage()).isEqualTo(CaseStage.REBUTTAL);
        assertThat(desk.see(Cast.MANAGER, id).ending()).isEqualTo(Ending.COUNTERFEIT);
    }

    @Test
    void an_inconclusive_item_lets_the_case_go_on_without_it() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.received(caseId);
        purchases.authenticate(Cast.BRAND, id, PurchaseFixture.result(Finding.INCONCLUSIVE));
        life.goesOn(caseId.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemInconclusive");
        assertThat(cases.of(caseId).stage()).isEqualTo(CaseStage.REBUTTAL);
    }

    @Test
    void an_item_that_cannot_be_bought_lets_the_case_go_on_without_it() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.planned(caseId);
        purchases.notBought(Cast.VOLUNTEER, id, "Sold out since yesterday.");
        life.goesOn(caseId.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemInconclusive");
        assertThat(desk.see(Cast.INVESTIGATOR, id).reason()).isEqualTo("Sold out since yesterday.");
        assertThat(cases.of(caseId).stage()).isEqualTo(CaseStage.REBUTTAL);
    }

    @Test
    void a_parcel_that_never_comes_lets_the_case_go_on_without_it() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.bought(caseId);
        purchases.lost(Cast.VOLUNTEER, id, "The carrier cannot find it.");
        life.goesOn(caseId.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemInconclusive");
        assertThat(cases.of(caseId).stage()).isEqualTo(CaseStage.REBUTTAL);
    }

    @Test
    void an_item_that_nobody_buys_in_time_lets_the_case_go_on_without_it() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.planned(caseId);
        assertThat(trace.due("test-purchase", id.value(), "buyingDeadline"))
                .isEqualTo(desk.see(Cast.INVESTIGATOR, id).due());
        life.fires(id.value(), "buyingDeadline");
        life.goesOn(caseId.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemInconclusive");
        assertThat(desk.see(Cast.INVESTIGATOR, id).reason()).isEqualTo("purchase.reason.notBoughtInTime");
        assertThat(inbox.open(Cast.VOLUNTEER, id.value(), TestPurchases.BUY)).isEmpty();
        assertThat(cases.of(caseId).stage()).isEqualTo(CaseStage.REBUTTAL);
        assertThatThrownBy(() -> purchases.buy(Cast.VOLUNTEER, id, PurchaseFixture.order()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_volunteer_who_bought_and_is_silent_afterwards_does_not_hold_the_case_up_and_is_told() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.bought(caseId);
        assertThat(trace.due("test-purchase", id.value(), "receivingDeadline"))
                .isEqualTo(desk.see(Cast.INVESTIGATOR, id).due());
        life.fires(id.value(), "receivingDeadline");
        life.goesOn(caseId.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemInconclusive");
        assertThat(desk.see(Cast.INVESTIGATOR, id).reason()).isEqualTo("purchase.reason.notReceivedInTime");
        assertThat(inbox.open(Cast.VOLUNTEER, id.value(), TestPurchases.RECEIVE))
                .isEmpty();
        assertThat(notices.of(Cast.VOLUNTEER))
                .filteredOn(notice -> notice.arguments().contains(id.value()))
                .extracting(Notice::textKey)
                .containsExactly("purchase.notice.timeOver");
        assertThat(cases.of(caseId).stage()).isEqualTo(CaseStage.REBUTTAL);
    }

    @Test
    void a_brand_that_does_not_examine_the_item_in_time_leaves_it_inconclusive() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.received(caseId);
        Instant due = desk.see(Cast.BRAND, id).due();
        assertThat(trace.due("test-purchase", id.value(), "authenticationDeadline"))
                .isEqualTo(due);
        life.fires(id.value(), "authenticationDeadline");
        life.goesOn(caseId.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemInconclusive");
        assertThat(desk.see(Cast.BRAND, id).reason()).isEqualTo("purchase.reason.notExamined");
    }

    @Test
    void who_buys_the_item_receives_it() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = fixture.planned(caseId);
        assertThat(inbox.open(Cast.VOLUNTEER, id.value(), TestPurchases.BUY)
                        .orElseThrow()
                        .assignee())
                .isNull();
        purchases.buy(Cast.VOLUNTEER, id, PurchaseFixture.order());
        assertThat(inbox.open(Cast.VOLUNTEER, id.value(), TestPurchases.RECEIVE)
                        .orElseThrow()
                        .assignee())
                .isEqualTo(Cast.VOLUNTEER.id());
        assertThatThrownBy(() -> purchases.receive(PurchaseFixture.OTHER_VOLUNTEER, id, fixture.receipt(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_buyer_named_in_the_plan_is_the_only_one_who_may_buy() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = desk.of(caseId);
        var listing = cases.listings(caseId).getFirst();
        purchases.plan(
                Cast.INVESTIGATOR,
                id,
                new PurchasePlan(listing.listingId(), null, Money.rmb(70_000), "", Cast.VOLUNTEER.id()));
        assertThatThrownBy(() -> purchases.buy(PurchaseFixture.OTHER_VOLUNTEER, id, PurchaseFixture.order()))
                .isInstanceOf(NotFound.class);
        purchases.buy(Cast.VOLUNTEER, id, PurchaseFixture.order());
        assertThat(trace.running("test-purchase", id.value())).isWaitingAt("receiveItem");
    }

    @Test
    void only_a_listing_of_the_case_can_be_bought_by_a_volunteer() {
        CaseId caseId = caseFixture.openAt("testPurchase");
        PurchaseId id = desk.of(caseId);
        refused(
                "purchase.refused.notAccused",
                () -> purchases.plan(
                        Cast.INVESTIGATOR, id, new PurchasePlan("L100001", null, Money.rmb(70_000), "", null)));
        String listing = cases.listings(caseId).getFirst().listingId();
        refused(
                "purchase.refused.buyer",
                () -> purchases.plan(
                        Cast.INVESTIGATOR,
                        id,
                        new PurchasePlan(listing, null, Money.rmb(70_000), "", new PersonId("brand"))));
    }

    @Test
    void a_counterfeit_found_at_random_opens_a_case_with_its_photos() {
        PurchaseId id = fixture.randomCheck("L100003", "northpeak-tm-1");
        purchases.authenticate(Cast.BRAND, id, PurchaseFixture.result(Finding.COUNTERFEIT));
        life.goesOn(id.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemCounterfeit");
        CaseFile opened = cases.of(desk.see(Cast.INVESTIGATOR, id).openedCase());
        assertThat(opened.origin()).isEqualTo(Origin.RANDOM_CHECK);
        assertThat(opened.rightId()).isEqualTo("northpeak-tm-1");
        assertThat(opened.sellerId()).isEqualTo("s1001");
        assertThat(fixture.evidence(Cast.BRAND, opened.id())).isNotEmpty();
    }

    @Test
    void a_genuine_item_found_at_random_opens_none() {
        PurchaseId id = fixture.randomCheck("L100004", "northpeak-tm-1");
        purchases.authenticate(Cast.BRAND, id, PurchaseFixture.result(Finding.GENUINE));
        life.goesOn(id.value());
        assertThat(trace.ended("test-purchase", id.value())).isEqualTo("itemGenuine");
        assertThat(desk.see(Cast.INVESTIGATOR, id).openedCase()).isNull();
    }
}
