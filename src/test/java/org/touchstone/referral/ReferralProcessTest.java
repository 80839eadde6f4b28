package org.touchstone.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;
import static org.touchstone.referral.ReferralFixture.SHANGHAI;
import static org.touchstone.referral.ReferralFixture.ZHEJIANG;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CasePictures;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.Money;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.evidence.CustodyLog;
import org.touchstone.evidence.CustodyWord;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.Visibility;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** From a penalised case over a lead to what the agencies make of it. */
@PortalTest
class ReferralProcessTest {

    @Autowired
    Leads leads;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralDesk desk;

    @Autowired
    Cases cases;

    @Autowired
    EvidenceVault vault;

    @Autowired
    CustodyLog custody;

    @Autowired
    ReferralFixture fixture;

    @Autowired
    CasePictures pictures;

    @Autowired
    Life life;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ReferralStore store;

    @BeforeEach
    void assertWith(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
    }

    @Test
    void a_case_without_a_lead_closes_with_its_penalty() {
        CaseId id = fixture.penalised();
        leads.consider(Cast.INVESTIGATOR, id, new Consideration.NoLead("A single seller of small means."));
        life.goesOn(id.value());
        assertThat(ending(id, "consideration")).isEqualTo("noLead");
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.PENALISED);
    }

    @Test
    void a_released_lead_becomes_one_referral_for_each_agency() {
        CaseId id = fixture.penalised();
        LeadId lead = fixture.released(id, SHANGHAI, ZHEJIANG);
        assertThat(store.of(lead)).extracting(Referral::agency).containsExactlyInAnyOrder(SHANGHAI, ZHEJIANG);
        assertThat(ended("lead", lead.value())).isEqualTo("leadReleased");
        assertThat(cases.sees(Cast.OFFICER, id)).isTrue();
        assertThat(cases.of(id).closed()).isFalse();
    }

    @Test
    void two_agencies_work_jointly_and_the_case_ends_with_the_last_of_them() {
        CaseId id = fixture.penalised();
        LeadId lead = fixture.released(id, SHANGHAI, ZHEJIANG);
        ReferralId shanghai = fixture.at(lead, SHANGHAI);
        ReferralId zhejiang = fixture.at(lead, ZHEJIANG);
        concludeInShanghai(shanghai);
        assertThat(cases.of(id).closed()).isFalse();
        referrals.decide(Cast.OFFICER2, zhejiang, new AgencyDecision.Accept());
        referrals.assign(Cast.OFFICER2, zhejiang, Set.of(Cast.OFFICER2.id()));
        referrals.conclude(Cast.OFFICER2, zhejiang, "Administrative decision issued.");
        life.goesOn(zhejiang.value());
        life.goesOn(id.value());
        assertThat(ended("referral", shanghai.value())).isEqualTo("referralConcluded");
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REFERRED);
    }

    @Test
    void the_pictures_of_a_case_show_its_lead_and_each_of_its_referrals() {
        CaseId id = fixture.penalised();
        LeadId lead = fixture.released(id, SHANGHAI, ZHEJIANG);
        assertThat(pictures.of(Cast.INVESTIGATOR, id))
                .extracting(picture -> picture.process() + " " + picture.subject())
                .startsWith("case " + id)
                .containsSubsequence("case " + id, "lead " + lead)
                .contains("referral " + fixture.at(lead, SHANGHAI), "referral " + fixture.at(lead, ZHEJIANG));
        assertThat(pictures.of(Cast.INVESTIGATOR, id).getLast().active()).contains("decideReferral");
    }

    @Test
    void a_word_with_what_nobody_types_moves_neither_a_lead_nor_a_referral() {
        LeadId lead = fixture.lead(fixture.penalised(), SHANGHAI);
        refusesWhatNobodyTypes(text -> leads.refuse(Cast.APPROVER, lead, text));
        assertThat(leads.see(Cast.APPROVER, lead)).isInstanceOf(Lead.Drafted.class);
        ReferralId id = fixture.sent();
        refusesWhatNobodyTypes(text -> referrals.decide(Cast.OFFICER, id, new AgencyDecision.Decline(text)));
        refusesWhatNobodyTypes(text -> referrals.decide(Cast.OFFICER, id, new AgencyDecision.PassOn(ZHEJIANG, text)));
        refusesWhatNobodyTypes(text -> referrals.decide(Cast.OFFICER, id, new AgencyDecision.AskMore(text)));
        assertThat(store.require(id)).isInstanceOf(Referral.Sent.class);
        referrals.decide(Cast.OFFICER, id, new AgencyDecision.AskMore("Where is the warehouse?"));
        refusesWhatNobodyTypes(text -> referrals.answer(Cast.INVESTIGATOR, id, text));
        assertThat(store.require(id)).isInstanceOf(Referral.Questioned.class);
        ReferralId worked = fixture.assigned();
        refusesWhatNobodyTypes(text -> referrals.conclude(Cast.OFFICER, worked, text));
        assertThat(store.require(worked)).isInstanceOf(Referral.Working.class);
    }

    @Test
    void a_lead_that_was_refused_can_be_revised_and_released() {
        CaseId id = fixture.penalised();
        LeadId lead = fixture.lead(id, SHANGHAI);
        leads.refuse(Cast.APPROVER, lead, "The warehouse is not named yet.");
        leads.resubmit(
                Cast.INVESTIGATOR,
                lead,
                new LeadDraft(
                        "Warehouse in Baoshan",
                        "Parcels leave from Baoshan, Wharf Road 12.",
                        Set.of(),
                        Set.of(SHANGHAI)));
        fixture.release(lead);
        assertThat(store.of(lead)).hasSize(1);
        assertThat(leads.see(Cast.MANAGER, lead).draft().cases()).containsExactly(id);
    }

    @Test
    void the_cases_of_an_abandoned_lead_close_with_their_penalty() {
        CaseId first = fixture.penalised();
        CaseId second = fixture.penalised();
        leads.consider(
                Cast.INVESTIGATOR,
                first,
                new Consideration.NewLead(new LeadDraft(
                        "Two stores", "Both ship from the same address.", Set.of(second), Set.of(SHANGHAI))));
        LeadId lead = leads.of(Cast.INVESTIGATOR, second).getFirst().id();
        leads.refuse(Cast.APPROVER, lead, "The addresses are not the same.");
        leads.giveUp(Cast.INVESTIGATOR, lead);
        life.goesOn(lead.value());
        life.goesOn(first.value());
        life.goesOn(second.value());
        assertThat(ended("lead", lead.value())).isEqualTo("leadAbandoned");
        assertThat(cases.of(first).outcome()).isEqualTo(CaseOutcome.PENALISED);
        assertThat(cases.of(second).outcome()).isEqualTo(CaseOutcome.PENALISED);
    }

    @Test
    void a_further_case_can_join_a_lead_before_its_release_but_not_after() {
        CaseId first = fixture.penalised();
        CaseId second = fixture.penalised();
        CaseId third = fixture.penalised();
        LeadId lead = fixture.lead(first, SHANGHAI);
        leads.consider(Cast.INVESTIGATOR, second, new Consideration.Joins(lead));
        fixture.release(lead);
        assertThat(leads.see(Cast.APPROVER, lead).draft().cases()).containsExactlyInAnyOrder(first, second);
        assertThatThrownBy(() -> leads.consider(Cast.INVESTIGATOR, third, new Consideration.Joins(lead)))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void a_declined_referral_gives_the_file_back() {
        CaseId id = fixture.penalised();
        LeadId lead = fixture.released(id, SHANGHAI);
        ReferralId referral = fixture.at(lead, SHANGHAI);
        referrals.decide(Cast.OFFICER, referral, new AgencyDecision.Decline("Below the threshold of prosecution."));
        life.goesOn(referral.value());
        life.goesOn(id.value());
        assertThat(ended("referral", referral.value())).isEqualTo("referralDeclined");
        assertThat(cases.sees(Cast.OFFICER, id)).isFalse();
        assertThat(cases.of(id).outcome()).isEqualTo(CaseOutcome.REFERRED);
    }

    @Test
    void the_chain_of_custody_says_that_the_exhibits_went_to_the_agency_and_came_back() {
        CaseId id = fixture.penalised();
        byte[] text = ("Seen " + id).getBytes(StandardCharsets.UTF_8);
        vault.keep(Cast.INVESTIGATOR, id.value(), id, "ours.txt", new ByteArrayInputStream(text));
        vault.keep(Cast.INVESTIGATOR, id.value(), id, "all.txt", new ByteArrayInputStream(text), Visibility.EVERYONE);
        ReferralId referral = fixture.at(fixture.released(id, SHANGHAI), SHANGHAI);
        referrals.decide(Cast.OFFICER, referral, new AgencyDecision.Decline("Below the threshold of prosecution."));
        life.goesOn(referral.value());
        assertThat(custody.of(Cast.INVESTIGATOR, id))
                .filteredOn(entry -> entry.event().word() == CustodyWord.TRANSFER)
                .extracting(entry -> entry.event().note())
                .containsOnly("to " + SHANGHAI + ", " + referral, "back from " + SHANGHAI + ", " + referral);
        EvidenceItem ours = vault.of(Cast.INVESTIGATOR, id).stream()
                .filter(item -> item.fileName().equals("ours.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(custody.of(Cast.INVESTIGATOR, id))
                .filteredOn(entry -> entry.event().exhibit().equals(ours.id()))
                .extracting(entry -> entry.event().word())
                .doesNotContain(CustodyWord.TRANSFER);
    }

    @Test
    void passing_on_ends_one_referral_and_starts_another() {
        CaseId id = fixture.penalised();
        LeadId lead = fixture.released(id, SHANGHAI);
        ReferralId referral = fixture.at(lead, SHANGHAI);
        referrals.decide(
                Cast.SUPERVISOR, referral, new AgencyDecision.PassOn(ZHEJIANG, "The goods leave from Zhejiang."));
        life.goesOn(referral.value());
        assertThat(ended("referral", referral.value())).isEqualTo("referralPassedOn");
        assertThat(fixture.at(lead, ZHEJIANG)).isNotEqualTo(referral);
        assertThat(cases.of(id).closed()).isFalse();
        assertThat(cases.sees(Cast.OFFICER2, id)).isTrue();
        assertThat(cases.sees(Cast.OFFICER, id)).isFalse();
    }

    @Test
    void an_agency_that_asks_for_more_gets_a_fresh_clock_with_the_answer() {
        ReferralId referral = fixture.sent();
        referrals.decide(Cast.OFFICER, referral, new AgencyDecision.AskMore("Who rents the warehouse?"));
        referrals.answer(Cast.INVESTIGATOR, referral, "Sunny Outlet rents it since May.");
        assertThat(desk.questions(Cast.OFFICER, referral))
                .extracting(AgencyQuestion::answer)
                .containsExactly("Sunny Outlet rents it since May.");
        concludeInShanghai(referral);
    }

    @Test
    void the_head_of_unit_hears_when_the_statutory_clock_runs_out() {
        ReferralId referral = fixture.sent();
        life.fires(referral.value(), "referralOverdue");
        assertThat(passed(referral, "supervisorTold")).isTrue();
    }

    @Test
    void officers_are_asked_when_nothing_was_recorded_for_long() {
        ReferralId referral = fixture.assigned();
        life.fires(referral.value(), "outcomeOverdue");
        assertThat(passed(referral, "outcomeAskedFor")).isTrue();
    }

    @Test
    void nobody_releases_their_own_lead() {
        Person both = new Person(
                new PersonId("investigator"),
                "Ivan Gu",
                new OrganisationId("platform"),
                Set.of(Role.INVESTIGATOR, Role.APPROVER),
                Locale.ENGLISH);
        LeadId lead = fixture.lead(fixture.penalised(), SHANGHAI);
        refused("referral.refused.ownLead", () -> leads.release(both, lead));
        refused("referral.refused.ownLead", () -> leads.refuse(both, lead, "I would rather think again."));
    }

    @Test
    void the_police_need_two_officers_of_their_own() {
        ReferralId referral = fixture.accepted();
        refused(
                "referral.refused.officers",
                () -> referrals.assign(Cast.SUPERVISOR, referral, Set.of(Cast.OFFICER.id())));
        refused(
                "referral.refused.foreignOfficer",
                () -> referrals.assign(Cast.SUPERVISOR, referral, Set.of(Cast.OFFICER.id(), Cast.OFFICER2.id())));
    }

    @Test
    void a_referral_is_passed_on_to_an_agency_and_to_another_than_holds_it() {
        ReferralId referral = fixture.sent();
        refused(
                "referral.refused.passToSelf",
                () -> referrals.decide(
                        Cast.OFFICER, referral, new AgencyDecision.PassOn(SHANGHAI, "We are competent ourselves.")));
        refused(
                "referral.refused.notAgency",
                () -> referrals.decide(
                        Cast.OFFICER,
                        referral,
                        new AgencyDecision.PassOn(Cast.BRAND.organisation(), "It is the brand's own affair.")));
        assertThat(store.require(referral)).isInstanceOf(Referral.Sent.class);
    }

    @Test
    void a_lead_goes_to_agencies_only() {
        CaseId id = fixture.penalised();
        refused("referral.refused.notAgency", () -> fixture.lead(id, SHANGHAI, Cast.BRAND.organisation()));
        LeadId lead = fixture.lead(id, SHANGHAI);
        leads.refuse(Cast.APPROVER, lead, "The warehouse is not named yet.");
        LeadDraft astray = new LeadDraft(
                "Warehouse", "Parcels leave from Wharf Road 12.", Set.of(), Set.of(Cast.SELLER.organisation()));
        refused("referral.refused.notAgency", () -> leads.resubmit(Cast.INVESTIGATOR, lead, astray));
    }

    @Test
    void what_an_agency_decides_or_asks_is_said_in_words_that_help_the_other_side() {
        ReferralId referral = fixture.sent();
        for (AgencyDecision mute : List.of(
                new AgencyDecision.Decline("No."),
                new AgencyDecision.AskMore("Where? "),
                new AgencyDecision.PassOn(ZHEJIANG, "Theirs."))) {
            refused("referral.refused.reason", () -> referrals.decide(Cast.OFFICER, referral, mute));
        }
    }

    @Test
    void a_report_is_made_of_what_has_happened() {
        ReferralId referral = fixture.assigned();
        refused(
                "referral.refused.nothing",
                () -> referrals.record(Cast.OFFICER, referral, on(LocalDate.of(2014, 12, 1), 0)));
        refused(
                "referral.refused.future",
                () -> referrals.record(Cast.OFFICER, referral, on(LocalDate.of(2999, 1, 1), 1)));
        assertThat(desk.outcomes(Cast.OFFICER, referral)).isEmpty();
    }

    @Test
    void another_agency_cannot_even_see_the_referral() {
        ReferralId referral = fixture.sent();
        assertThatThrownBy(() -> desk.see(Cast.OFFICER2, referral)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> referrals.decide(Cast.OFFICER2, referral, new AgencyDecision.Accept()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> referrals.decide(Cast.BRAND, referral, new AgencyDecision.Accept()))
                .isInstanceOf(Forbidden.class);
        assertThat(desk.desk(Cast.OFFICER2)).extracting(Referral::id).doesNotContain(referral);
    }

    @Test
    void the_rules_propose_the_office_in_whose_area_the_goods_are() {
        CaseId id = fixture.penalised();
        assertThat(leads.propose(Cast.INVESTIGATOR, Set.of(id)))
                .extracting(proposed -> proposed.agency().id().value())
                .contains("police", "zhejiang-ip");
    }

    private void concludeInShanghai(ReferralId referral) {
        fixture.assign(referral);
        referrals.record(Cast.OFFICER, referral, raid());
        referrals.conclude(Cast.OFFICER, referral, "Twelve suspects handed to the procurator.");
        life.goesOn(referral.value());
    }

    private static Outcome on(LocalDate day, int suspects) {
        return new Outcome(
                day, suspects, 0, 0, Outcome.Premises.NONE, 0, 0, 0, Money.rmb(0), Outcome.Basis.APPRAISAL, 0, "");
    }

    private static Outcome raid() {
        return new Outcome(
                LocalDate.of(2014, 12, 1),
                12,
                12,
                4,
                new Outcome.Premises(1, 2, 1),
                3,
                3_000,
                3_000,
                Money.rmb(3_110_000_000L),
                Outcome.Basis.PRICE_OF_GENUINE,
                0,
                "Masks");
    }

    private boolean passed(ReferralId referral, String activity) {
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(referral.value())
                .singleResult();
        assertThat(instance).hasPassed(activity);
        return true;
    }

    private String ended(String process, String subject) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject)
                .finished()
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .orderPartiallyByOccurrence()
                .desc()
                .list()
                .getFirst()
                .getActivityId();
    }

    private String ending(CaseId id, String process) {
        return ended(process, id.value());
    }
}
