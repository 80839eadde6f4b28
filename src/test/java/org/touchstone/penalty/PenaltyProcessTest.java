package org.touchstone.penalty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.Life;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;

/** From a proven allegation to the measures, through {@code penalty.bpmn}. */
@PortalTest
class PenaltyProcessTest {

    @Autowired
    Penalties penalties;

    @Autowired
    PenaltyCourse course;

    @Autowired
    MeasureStore measures;

    @Autowired
    PointsStore points;

    @Autowired
    PenaltyFixture fixture;

    @Autowired
    Cases cases;

    @Autowired
    Notices notices;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Life life;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void assertWith(@Autowired ProcessEngine engine) {
        AbstractAssertions.init(engine);
    }

    @Test
    void light_measures_take_effect_without_a_second_person() {
        CaseId id = fixture.proven(fixture.seller());
        ProcessInstance penalty = penalty(id);
        assertThat(penalty).isWaitingAt("decidePenalty");
        fixture.penalised(id);
        assertThat(penalty)
                .hasPassedInOrder("proposeMeasures", "decidePenalty", "imposeMeasures", "penaltyImposed")
                .isEnded();
        assertThat(cases.of(id).stage()).isEqualTo(CaseStage.CONSIDERATION);
        assertThat(kinds(id))
                .containsExactlyInAnyOrder(Measure.DELIST, Measure.REFUND, Measure.POINTS, Measure.LIMIT_LISTINGS);
    }

    @Test
    void heavy_measures_wait_for_a_second_person() {
        CaseId id = fixture.proven(fixture.seller());
        ProcessInstance penalty = penalty(id);
        penalties.decide(Cast.ADJUDICATOR, id, heavy());
        assertThat(penalty).isWaitingAt("approvePenalty");
        assertThat(kinds(id)).isEmpty();
        penalties.approve(Cast.APPROVER, id);
        life.goesOn(id.value());
        assertThat(penalty).hasPassed("approvePenalty", "penaltyImposed").isEnded();
        assertThat(kinds(id)).containsExactlyInAnyOrder(Measure.DELIST, Measure.NAME_AND_SHAME);
    }

    @Test
    void what_the_second_person_refuses_goes_back_with_the_reason() {
        CaseId id = fixture.proven(fixture.seller());
        penalties.decide(Cast.ADJUDICATOR, id, heavy());
        penalties.refuse(Cast.APPROVER, id, "One jacket does not justify a public entry.");
        assertThat(penalty(id)).isWaitingAt("decidePenalty");
        assertThat(penalties.of(Cast.ADJUDICATOR, id).orElseThrow())
                .isInstanceOfSatisfying(Penalty.Proposed.class, back -> {
                    assertThat(back.refusal()).isEqualTo("One jacket does not justify a public entry.");
                    assertThat(back.draft()).isEqualTo(heavy());
                });
        fixture.penalised(id);
        assertThat(kinds(id)).doesNotContain(Measure.NAME_AND_SHAME);
    }

    @Test
    void a_reason_with_what_nobody_types_gives_nothing_back() {
        CaseId id = fixture.proven(fixture.seller());
        ProcessInstance penalty = penalty(id);
        fixture.decided(id, Measure.NAME_AND_SHAME);
        refusesWhatNobodyTypes(text -> penalties.refuse(Cast.APPROVER, id, text));
        assertThat(penalty).isWaitingAt("approvePenalty");
        penalties.approve(Cast.APPROVER, id);
    }

    @Test
    void a_decision_of_before_such_characters_were_refused_is_still_read() {
        CaseId id = fixture.proven(fixture.seller());
        fixture.decided(id, Measure.NAME_AND_SHAME);
        jdbc.sql("update penalty set decision = jsonb_set(decision, '{because}', to_jsonb(?::text)) where case_id = ?")
                .params("So that it\u000bis tried.", id.value())
                .update();
        assertThat(penalties.of(Cast.APPROVER, id).orElseThrow())
                .isInstanceOfSatisfying(
                        Penalty.Decided.class,
                        decided -> assertThat(decided.decision().because()).isEqualTo("So that it\ufffdis tried."));
    }

    @Test
    void somebody_with_both_roles_cannot_approve_their_own_decision() {
        var both = new Person(
                Cast.ADJUDICATOR.id(),
                "Ada Judge",
                Cast.ADJUDICATOR.organisation(),
                Set.of(Role.ADJUDICATOR, Role.APPROVER),
                Locale.ENGLISH);
        CaseId id = fixture.proven(fixture.seller());
        penalties.decide(both, id, heavy());
        refused("penalty.refused.ownDecision", () -> penalties.approve(both, id));
        refused("penalty.refused.ownDecision", () -> penalties.refuse(both, id, "I would rather think again."));
        assertThat(penalty(id)).isWaitingAt("approvePenalty");
    }

    @Test
    void only_adjudicators_decide_and_only_approvers_approve() {
        CaseId id = fixture.proven(fixture.seller());
        assertThatThrownBy(() -> penalties.decide(Cast.APPROVER, id, heavy())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> penalties.decide(Cast.SELLER, id, heavy())).isInstanceOf(Forbidden.class);
        penalties.decide(Cast.ADJUDICATOR, id, heavy());
        assertThatThrownBy(() -> penalties.approve(Cast.ADJUDICATOR2, id)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> penalties.decide(Cast.ADJUDICATOR2, id, heavy()))
                .isInstanceOf(NotYourTurn.class);
    }

    @Test
    void the_parties_see_the_penalty_once_it_is_in_effect_and_strangers_never() {
        CaseId id = fixture.proven(fixture.seller());
        Person seller = fixture.personOf(id);
        assertThat(penalties.of(seller, id)).isEmpty();
        fixture.penalised(id);
        assertThat(penalties.of(seller, id)).isPresent();
        assertThat(penalties.of(Cast.BRAND, id)).isPresent();
        assertThatThrownBy(() -> penalties.of(Cast.BRAND2, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> penalties.of(Cast.SELLER2, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> penalties.measures(Cast.SELLER2, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> penalties.commands(seller, id)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_measure_is_proposed_with_the_rules_that_say_so() {
        CaseId id = fixture.proven(fixture.seller());
        Proposal proposal = penalties.proposal(Cast.ADJUDICATOR, id, Severity.HIGH);
        assertThat(proposal.measures())
                .filteredOn(measure -> measure.measure() == Measure.NAME_AND_SHAME)
                .first()
                .extracting(ProposedMeasure::rules)
                .isEqualTo(List.of("nameSevereCounterfeit"));
    }

    @Test
    void a_second_serious_case_within_three_days_costs_no_further_points() {
        String seller = fixture.seller();
        fixture.penalised(fixture.proven(seller));
        CaseId second = fixture.proven(seller);
        Proposal proposal = penalties.proposal(Cast.ADJUDICATOR, second, Severity.MEDIUM);
        assertThat(proposal.cost()).isZero();
        assertThat(proposal.fullCost()).isEqualTo(24);
        assertThat(proposal.pointsAfter()).isEqualTo(24);
        assertThat(proposal.measures()).extracting(ProposedMeasure::measure).doesNotContain(Measure.POINTS);
    }

    @Test
    void the_third_proven_counterfeit_bans_whatever_the_points() {
        String seller = fixture.seller();
        fixture.penalised(fixture.proven(seller));
        fixture.penalised(fixture.proven(seller));
        CaseId third = fixture.proven(seller);
        Proposal proposal = penalties.proposal(Cast.ADJUDICATOR, third, Severity.MEDIUM);
        assertThat(proposal.strikes()).isEqualTo(3);
        assertThat(proposal.pointsAfter()).isLessThan(48);
        assertThat(proposal.measures())
                .extracting(ProposedMeasure::measure)
                .contains(Measure.BAN, Measure.CLOSE_STORE, Measure.NAME_AND_SHAME);
    }

    @Test
    void a_step_that_runs_again_imposes_nothing_twice() {
        String seller = fixture.seller();
        CaseId id = fixture.penalised(fixture.proven(seller));
        int commands = penalties.commands(Cast.MANAGER, id).size();
        course.impose(id);
        course.propose(id);
        assertThat(points.account(seller).entries()).hasSize(1);
        assertThat(penalties.commands(Cast.MANAGER, id)).hasSize(commands);
    }

    @Test
    void seller_and_reporter_are_told_and_the_seller_learns_until_when_to_appeal() {
        CaseId id = fixture.penalised(fixture.proven(fixture.seller()));
        assertThat(notices.of(fixture.personOf(id)))
                .filteredOn(notice -> notice.textKey().equals("penalty.notice.seller"))
                .first()
                .satisfies(notice -> assertThat(notice.arguments().getLast()).matches("@\\d{4}-\\d\\d-\\d\\d"));
        assertThat(notices.of(Cast.BRAND))
                .extracting(Notice::textKey, notice -> notice.arguments().getFirst())
                .contains(org.assertj.core.groups.Tuple.tuple("penalty.notice.reporter", id.value()));
    }

    @Test
    void five_points_before_a_step_the_seller_is_warned() {
        String seller = fixture.seller();
        CaseId id = fixture.proven(seller, "improperUse", 1);
        fixture.penalised(id);
        assertThat(notices.of(fixture.personOf(id)))
                .filteredOn(notice -> notice.textKey().equals("penalty.notice.near"))
                .first()
                .satisfies(notice -> assertThat(notice.arguments()).startsWith("2", "6"));
    }

    private PenaltyDecision heavy() {
        return new PenaltyDecision(
                List.of(new ChosenMeasure(Measure.DELIST, 0), new ChosenMeasure(Measure.NAME_AND_SHAME, 0)),
                Severity.HIGH,
                "Buyers have to be warned of this store.",
                DecisionsTest.REASONS);
    }

    private List<Measure> kinds(CaseId id) {
        return measures.of(id).stream().map(MeasureInForce::measure).toList();
    }

    private ProcessInstance penalty(CaseId id) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id.value())
                .processDefinitionKey("penalty")
                .singleResult();
    }
}
