package org.touchstone.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.touchstone.Refusals.refused;
import static org.touchstone.Refusals.refusesWhatNobodyTypes;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Who may forbid that the exhibits of a case go, and who may allow it again. */
@PortalTest
class LegalHoldsTest {

    private static final String REASON = "A court has asked for the file.";

    @Autowired
    LegalHolds holds;

    @Autowired
    Cases cases;

    @Autowired
    CaseFixture fixture;

    private CaseId id;

    @BeforeEach
    void a_case_that_the_police_of_shanghai_has() {
        id = fixture.open();
        cases.grant(id, Cast.OFFICER.organisation(), Role.OFFICER);
    }

    @Test
    void the_platform_places_one_and_the_approver_lifts_it() {
        holds.place(Cast.INVESTIGATOR, id, "  " + REASON + " ");
        LegalHold hold = holds.of(Cast.INTAKE, id).getFirst();
        assertThat(hold.inForce()).isTrue();
        assertThat(hold.reason()).isEqualTo(REASON);
        assertThat(hold.by()).isEqualTo(Cast.INVESTIGATOR.id());
        assertThat(holds.mayLift(Cast.INVESTIGATOR, hold)).isFalse();
        assertThat(holds.mayLift(Cast.APPROVER, hold)).isTrue();
        assertThat(inForce()).contains(id);
        holds.lift(Cast.APPROVER, id, hold.id(), "The court has ruled.");
        LegalHold lifted = holds.of(Cast.INTAKE, id).getFirst();
        assertThat(lifted.inForce()).isFalse();
        assertThat(lifted.lifted())
                .satisfies(how -> assertThat(how.by()).isEqualTo(Cast.APPROVER.id()))
                .satisfies(how -> assertThat(how.reason()).isEqualTo("The court has ruled."));
        assertThat(inForce()).doesNotContain(id);
        assertThat(holds.mayLift(Cast.APPROVER, lifted)).isFalse();
    }

    @Test
    void one_organisation_holds_a_case_once_and_may_do_so_again_after_it_was_lifted() {
        holds.place(Cast.INVESTIGATOR, id, REASON);
        assertThatThrownBy(() -> holds.place(Cast.ADJUDICATOR, id, REASON))
                .isInstanceOf(Refused.class)
                .hasMessage("Your organisation has placed a legal hold on case " + id + " already.");
        long number = holds.of(Cast.INTAKE, id).getFirst().id();
        holds.lift(Cast.APPROVER, id, number, REASON);
        refused("evidence.refused.notHeld", () -> holds.lift(Cast.APPROVER, id, number, REASON));
        holds.place(Cast.ADJUDICATOR, id, REASON);
        assertThat(holds.of(Cast.INTAKE, id)).hasSize(2);
    }

    @Test
    void an_agency_holds_for_itself_and_only_its_own_people_lift_that() {
        holds.place(Cast.OFFICER, id, REASON);
        holds.place(Cast.INVESTIGATOR, id, "The brand has announced a lawsuit.");
        assertThat(holds.of(Cast.OFFICER, id)).as("its own alone").hasSize(1);
        LegalHold own = holds.of(Cast.OFFICER, id).getFirst();
        assertThatThrownBy(() -> holds.lift(Cast.APPROVER, id, own.id(), REASON))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("belongs to another organisation");
        LegalHold ofThePlatform = holds.of(Cast.INTAKE, id).getFirst();
        assertThatThrownBy(() -> holds.lift(Cast.OFFICER, id, ofThePlatform.id(), REASON))
                .isInstanceOf(NotFound.class);
        holds.lift(Cast.OFFICER, id, own.id(), REASON);
        assertThat(inForce()).as("the platform's is still there").contains(id);
    }

    @Test
    void the_approver_lifts_the_hold_of_an_agency_that_has_the_case_no_more() {
        holds.place(Cast.OFFICER, id, REASON);
        LegalHold left = holds.of(Cast.INTAKE, id).getFirst();
        assertThat(holds.mayLift(Cast.APPROVER, left)).isFalse();
        cases.revoke(id, Cast.OFFICER.organisation(), Role.OFFICER);
        assertThatThrownBy(() -> holds.lift(Cast.OFFICER, id, left.id(), REASON))
                .isInstanceOf(NotFound.class);
        assertThat(holds.mayLift(Cast.INVESTIGATOR, left)).isFalse();
        assertThat(holds.mayLift(Cast.APPROVER, left)).isTrue();
        holds.lift(Cast.APPROVER, id, left.id(), "The agency gave the case back.");
        assertThat(inForce()).doesNotContain(id);
        assertThat(holds.mayLift(Cast.APPROVER, holds.of(Cast.INTAKE, id).getFirst()))
                .isFalse();
    }

    @Test
    void a_reason_is_needed_and_has_its_bounds() {
        for (String reason : List.of("", "   short  ", "x".repeat(501))) {
            refused("evidence.refused.holdReason", () -> holds.place(Cast.INVESTIGATOR, id, reason));
        }
        refusesWhatNobodyTypes(text -> holds.place(Cast.INVESTIGATOR, id, text));
        assertThat(inForce()).doesNotContain(id);
        holds.place(Cast.INVESTIGATOR, id, REASON);
        long number = holds.of(Cast.INTAKE, id).getFirst().id();
        refusesWhatNobodyTypes(text -> holds.lift(Cast.APPROVER, id, number, text));
        assertThat(inForce()).contains(id);
        refused("evidence.refused.holdReason", () -> holds.lift(Cast.APPROVER, id, number, "no"));
    }

    @Test
    void those_without_the_role_place_lift_and_read_none() {
        holds.place(Cast.INVESTIGATOR, id, REASON);
        long number = holds.of(Cast.INTAKE, id).getFirst().id();
        for (Person outsider : List.of(Cast.BRAND, Cast.SELLER, Cast.VOLUNTEER, Cast.ADMIN, Cast.ASSOCIATION)) {
            assertThat(holds.mayPlace(outsider)).isFalse();
            assertThat(holds.sees(outsider)).isFalse();
            assertThatThrownBy(() -> holds.of(outsider, id)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> holds.inForce(outsider, Long.MAX_VALUE, 10))
                    .isInstanceOf(Forbidden.class);
        }
        for (Person other : List.of(Cast.BRAND, Cast.INTAKE, Cast.MANAGER)) {
            assertThatThrownBy(() -> holds.place(other, id, REASON)).isInstanceOf(Forbidden.class);
        }
        for (Person other : List.of(Cast.BRAND, Cast.INTAKE, Cast.MANAGER, Cast.INVESTIGATOR)) {
            assertThatThrownBy(() -> holds.lift(other, id, number, REASON)).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> holds.inForce(Cast.OFFICER, Long.MAX_VALUE, 10))
                .isInstanceOf(Forbidden.class);
    }

    @Test
    void for_an_agency_without_the_case_it_does_not_exist() {
        assertThatThrownBy(() -> holds.place(Cast.OFFICER2, id, REASON)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> holds.of(Cast.OFFICER2, id)).isInstanceOf(NotFound.class);
        holds.place(Cast.OFFICER, id, REASON);
        long number = holds.of(Cast.OFFICER, id).getFirst().id();
        assertThatThrownBy(() -> holds.lift(Cast.OFFICER2, id, number, REASON)).isInstanceOf(NotFound.class);
        CaseId other = fixture.open();
        assertThatThrownBy(() -> holds.lift(Cast.APPROVER, other, number, REASON))
                .as("under the number of another case")
                .isInstanceOf(NotFound.class);
    }

    private List<CaseId> inForce() {
        return holds.inForce(Cast.MANAGER, Long.MAX_VALUE, 10_000).stream()
                .map(LegalHold::caseId)
                .toList();
    }
}
