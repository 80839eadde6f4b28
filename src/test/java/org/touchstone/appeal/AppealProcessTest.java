package org.touchstone.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.touchstone.Refusals.refused;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.touchstone.cases.CasePictures;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ComplaintRetracted;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.complaint.Retractions;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Marketplace;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.PenaltyFixture;
import org.touchstone.penalty.SellerPoints;

/** A seller's appeal, through {@code appeal.bpmn}, to the marketplace. */
@PortalTest
class AppealProcessTest {

    private static final String REASONS = "The invoices shown now prove the origin of the goods.";

    @Autowired
    Appeals appeals;

    @Autowired
    AppealCourse course;

    @Autowired
    Penalties penalties;

    @Autowired
    SellerPoints points;

    @Autowired
    PenaltyFixture fixture;

    @Autowired
    EvidenceVault vault;

    @Autowired
    Marketplace marketplace;

    @Autowired
    CasePictures pictures;

    @Autowired
    Notices notices;

    @Autowired
    Retractions retractions;

    @Autowired
    Inbox inbox;

    @Autowired
    Cases cases;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Life life;

    private String sellerId;
    private CaseId id;
    private Person seller;

    @BeforeEach
    void aPenalisedCase(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
        sellerId = fixture.seller();
        id = fixture.penalised(fixture.proven(sellerId));
        seller = fixture.personOf(id);
    }

    @Test
    void a_decision_that_is_upheld_stands() {
        AppealId appeal = file();
        ProcessInstance process = process(appeal);
        appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.Uphold(REASONS));
        life.goesOn(appeal.value());
        assertThat(process).hasPassed("decisionUpheld").isEnded();
        assertThat(live()).isFalse();
        assertThat(points.of(Cast.MANAGER, sellerId).points()).isEqualTo(24);
    }

    @Test
    void staff_see_in_the_pictures_of_the_case_where_its_appeal_stands() {
        AppealId appeal = file();
        assertThat(pictures.of(Cast.ADJUDICATOR2, id))
                .filteredOn(picture -> picture.subject().equals(appeal.value()))
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.process()).isEqualTo("appeal");
                    assertThat(picture.active()).containsExactly("decideAppeal");
                });
        assertThatThrownBy(() -> pictures.of(seller, id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void overturning_reverses_every_measure() {
        AppealId appeal = file();
        ProcessInstance process = process(appeal);
        appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.Overturn(REASONS));
        life.goesOn(appeal.value());
        fixture.drain();
        assertThat(process)
                .hasPassedInOrder("decideAppeal", "reverseAllMeasures", "decisionOverturned")
                .isEnded();
        assertThat(live()).isTrue();
        assertThat(penalties.measures(Cast.MANAGER, id)).allMatch(measure -> measure.reversed());
        assertThat(points.of(seller, sellerId).points()).isZero();
        assertThat(points.of(seller, sellerId).strikes()).isZero();
        assertThat(marketplace.seller(sellerId).orElseThrow().noListingsUntil()).isNull();
    }

    @Test
    void overturning_in_part_reverses_what_was_chosen_and_nothing_else() {
        AppealId appeal = file();
        ProcessInstance process = process(appeal);
        appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.OverturnPartly(Set.of(Measure.LIMIT_LISTINGS), REASONS));
        life.goesOn(appeal.value());
        fixture.drain();
        assertThat(process)
                .hasPassed("reverseSomeMeasures", "decisionPartlyOverturned")
                .isEnded();
        assertThat(live()).isFalse();
        assertThat(marketplace.seller(sellerId).orElseThrow().noListingsUntil()).isNull();
        assertThat(points.of(seller, sellerId).points()).isEqualTo(24);
        assertThat(appeals.appealable(seller, id).orElseThrow().standing())
                .containsExactlyInAnyOrder(Measure.DELIST, Measure.REFUND, Measure.POINTS);
    }

    @Test
    void in_part_falls_neither_what_does_not_stand_nor_all_that_stands() {
        AppealId appeal = file();
        Set<Measure> all = appeals.appealable(seller, id).orElseThrow().standing();
        for (Set<Measure> fallen : List.of(Set.of(Measure.DELIST, Measure.BAN), all)) {
            refused(
                    "appeal.refused.measures",
                    () -> appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.OverturnPartly(fallen, REASONS)));
        }
        assertThat(process(appeal)).isWaitingAt("decideAppeal");
    }

    @Test
    void a_late_decision_is_escalated_and_still_waited_for() {
        AppealId appeal = file();
        life.fires(appeal.value(), "appealOverdue");
        assertThat(process(appeal)).hasPassed("appealEscalated").isWaitingAt("decideAppeal");
        assertThat(notices.of(Cast.MANAGER))
                .filteredOn(notice -> notice.arguments().contains(appeal.value()))
                .extracting(Notice::textKey)
                .containsExactly("appeal.notice.overdue");
    }

    @Test
    void the_owners_retraction_settles_the_appeal_and_the_seller_is_told_of_it_once() {
        AppealId appeal = file();
        ProcessInstance process = process(appeal);
        assertThat(inbox.open(Cast.ADJUDICATOR2, appeal.value(), "decideAppeal"))
                .isPresent();
        retractions.retract(Cast.BRAND, id, "Our own licensee made these jackets.");
        fixture.drain();
        assertThat(process).hasPassed("appealSettled").isEnded();
        assertThat(inbox.open(Cast.ADJUDICATOR2, appeal.value(), "decideAppeal"))
                .isEmpty();
        assertThat(appeals.see(seller, appeal)).isInstanceOfSatisfying(Appeal.Decided.class, settled -> {
            assertThat(settled.outcome()).isEqualTo(AppealOutcome.SETTLED);
            assertThat(settled.reasons()).isEqualTo("Our own licensee made these jackets.");
        });
        assertThat(told(seller, appeal)).containsExactly("appeal.notice.SETTLED");
        assertThat(told(Cast.BRAND, appeal)).isEmpty();
        assertThat(live()).isTrue();
        assertThat(points.of(seller, sellerId).points()).isZero();
        assertThatThrownBy(() -> appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.Uphold(REASONS)))
                .isInstanceOf(NotYourTurn.class);
        course.on(new ComplaintRetracted(id, Cast.BRAND.id(), Instant.EPOCH, "Told twice."));
        assertThat(told(seller, appeal)).hasSize(1);
    }

    @Test
    void an_appeal_that_was_decided_before_the_retraction_stays_as_it_was_decided() {
        AppealId appeal = file();
        appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.Uphold(REASONS));
        retractions.retract(Cast.BRAND, id, "Our own licensee made these jackets.");
        assertThat(appeals.see(seller, appeal))
                .isInstanceOfSatisfying(
                        Appeal.Decided.class,
                        decided -> assertThat(decided.outcome()).isEqualTo(AppealOutcome.UPHELD));
        assertThat(told(seller, appeal)).containsExactly("appeal.notice.UPHELD");
    }

    @Test
    void after_the_retraction_nothing_is_left_to_appeal_against() {
        retractions.retract(Cast.BRAND, id, "Our own licensee made these jackets.");
        refused("appeal.refused.nothing", this::file);
    }

    private List<String> told(Person party, AppealId appeal) {
        return notices.of(party).stream()
                .filter(notice -> notice.arguments().contains(appeal.value()))
                .map(Notice::textKey)
                .toList();
    }

    @Test
    void whoever_acted_in_the_case_cannot_decide_the_appeal() {
        AppealId appeal = file();
        assertThat(appeals.isNew(Cast.ADJUDICATOR, id)).isFalse();
        assertThat(appeals.isNew(Cast.ADJUDICATOR2, id)).isTrue();
        refused("appeal.refused.notNew", () -> appeals.decide(Cast.ADJUDICATOR, appeal, new Verdict.Overturn(REASONS)));
        assertThat(process(appeal)).isWaitingAt("decideAppeal");
    }

    @Test
    void only_an_adjudicator_decides() {
        AppealId appeal = file();
        assertThatThrownBy(() -> appeals.decide(seller, appeal, new Verdict.Overturn(REASONS)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> appeals.decide(Cast.APPROVER, appeal, new Verdict.Overturn(REASONS)))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void an_appeal_is_decided_once() {
        AppealId appeal = file();
        appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.Uphold(REASONS));
        assertThatThrownBy(() -> appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.Overturn(REASONS)))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void another_store_neither_files_nor_reads() {
        AppealId appeal = file();
        assertThatThrownBy(() -> appeals.file(Cast.SELLER2, id, request())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> appeals.see(Cast.SELLER2, appeal)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> appeals.of(Cast.SELLER2, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> appeals.file(Cast.BRAND, id, request())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> appeals.see(Cast.BRAND, appeal)).isInstanceOf(Forbidden.class);
        assertThat(appeals.of(Cast.BRAND, id)).isEmpty();
    }

    @Test
    void there_is_one_appeal_at_a_time_and_another_after_it() {
        AppealId first = file();
        refused("appeal.refused.open", this::file);
        appeals.decide(Cast.ADJUDICATOR2, first, new Verdict.Uphold(REASONS));
        AppealId second = file();
        refused(
                "appeal.refused.notNew",
                () -> appeals.decide(Cast.ADJUDICATOR2, second, new Verdict.Overturn(REASONS)));
    }

    @Test
    void after_six_months_it_is_too_late() {
        life.passes(Duration.ofDays(185));
        refused("appeal.refused.late", this::file);
    }

    @Test
    void what_was_not_penalised_cannot_be_appealed() {
        CaseId open = fixture.proven(sellerId);
        refused("appeal.refused.noPenalty", () -> appeals.file(seller, open, request()));
    }

    @Test
    void what_was_overturned_cannot_be_appealed_again() {
        AppealId appeal = file();
        appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.Overturn(REASONS));
        life.goesOn(appeal.value());
        refused("appeal.refused.nothing", this::file);
    }

    @Test
    void evidence_has_to_belong_to_the_case() {
        var invoice = vault.keep(
                seller,
                id.value(),
                id,
                "invoice.txt",
                new ByteArrayInputStream("Invoice 4711".getBytes(StandardCharsets.UTF_8)));
        refused(
                "appeal.refused.evidence",
                () -> appeals.file(seller, id, new AppealRequest(REASONS, List.of(new EvidenceId("EV-2026-999999")))));
        AppealId appeal = appeals.file(seller, id, new AppealRequest(REASONS, List.of(invoice.id())));
        assertThat(appeals.see(Cast.ADJUDICATOR2, appeal).request().evidence()).containsExactly(invoice.id());
    }

    @Test
    void a_step_that_runs_again_reverses_nothing_twice() {
        AppealId appeal = file();
        appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.Overturn(REASONS));
        life.goesOn(appeal.value());
        int events = cases.timeline(Cast.MANAGER, id).size();
        course.reverse(appeal);
        assertThat(cases.timeline(Cast.MANAGER, id)).hasSize(events);
    }

    @Test
    void the_seller_and_the_brand_are_told_what_came_of_it() {
        AppealId appeal = file();
        appeals.decide(Cast.ADJUDICATOR2, appeal, new Verdict.Uphold(REASONS));
        for (Person party : List.of(seller, Cast.BRAND)) {
            assertThat(notices.of(party))
                    .filteredOn(notice -> notice.arguments().contains(appeal.value()))
                    .extracting(Notice::textKey)
                    .containsExactly("appeal.notice.UPHELD");
        }
    }

    @Test
    void the_case_does_not_wait_for_the_appeal() {
        file();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(id.value())
                        .processDefinitionKey("consideration")
                        .count())
                .isEqualTo(1);
    }

    private AppealId file() {
        return appeals.file(seller, id, request());
    }

    private static AppealRequest request() {
        return new AppealRequest("We bought the goods from the brand's own distributor.", List.of());
    }

    private boolean live() {
        return marketplace
                .listing(cases.listings(id).getFirst().listingId())
                .orElseThrow()
                .live();
    }

    private ProcessInstance process(AppealId appeal) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(appeal.value())
                .singleResult();
    }
}
