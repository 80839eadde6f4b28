package org.touchstone.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.touchstone.cases.Allegation;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.common.Money;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.rights.Brand;
import org.touchstone.rights.NiceClasses;
import org.touchstone.rights.Right;
import org.touchstone.rights.RightDetails;
import org.touchstone.rights.RightKind;
import org.touchstone.rights.RightState;

/** What each check of screening passes and fails, without anything around it. */
class ScreeningFactsTest {

    private static final OrganisationId BRAND = new OrganisationId("northpeak");
    private static final OrganisationId OTHER = new OrganisationId("lumiere");
    private static final LocalDate TODAY = LocalDate.of(2014, 12, 23);

    @Test
    void a_complaint_in_order_passes_everything() {
        assertThat(facts(file(Origin.BRAND, BRAND), right(BRAND, "CN", true), 25, List.of(), List.of(), 0)
                        .results())
                .hasSize(Check.values().length)
                .allMatch(Check.Result::passed);
    }

    @Test
    void an_unknown_right_fails_all_that_rests_on_it() {
        assertThat(failed(facts(file(Origin.BRAND, BRAND), null, null, List.of(), List.of(), 0)))
                .containsExactly(Check.RIGHT_REGISTERED, Check.RIGHT_IN_FORCE, Check.RIGHT_COVERS);
    }

    @Test
    void another_brands_right_is_not_theirs() {
        assertThat(failed(facts(file(Origin.BRAND, BRAND), right(OTHER, "CN", true), null, List.of(), List.of(), 0)))
                .containsExactly(Check.RIGHT_REGISTERED);
    }

    @Test
    void a_right_that_nobody_verified_is_not_in_force() {
        assertThat(failed(facts(file(Origin.BRAND, BRAND), right(BRAND, "CN", false), null, List.of(), List.of(), 0)))
                .containsExactly(Check.RIGHT_IN_FORCE);
    }

    @Test
    void a_right_holds_from_its_first_to_its_last_day() {
        Right right = right(BRAND, "CN", true);
        assertThat(right.inForce(right.from())).isTrue();
        assertThat(right.inForce(right.until())).isTrue();
        assertThat(right.inForce(right.from().minusDays(1))).isFalse();
        assertThat(right.inForce(right.until().plusDays(1))).isFalse();
    }

    @Test
    void a_right_covers_its_territory_and_its_classes_only() {
        CaseFile file = file(Origin.BRAND, BRAND);
        assertThat(failed(facts(file, right(BRAND, "FR", true), null, List.of(), List.of(), 0)))
                .containsExactly(Check.RIGHT_COVERS);
        assertThat(failed(facts(file, right(BRAND, "CN", true), 14, List.of(), List.of(), 0)))
                .containsExactly(Check.RIGHT_COVERS);
    }

    @Test
    void a_category_that_tells_no_class_is_not_held_against_the_right() {
        assertThat(NiceClasses.of("everything_else")).isEmpty();
        assertThat(NiceClasses.of("watches_gifts")).contains(14);
        assertThat(failed(facts(file(Origin.BRAND, BRAND), right(BRAND, "CN", true), null, List.of(), List.of(), 0)))
                .isEmpty();
    }

    @Test
    void a_brand_may_report_for_itself_only_and_volunteers_for_anyone() {
        assertThat(failed(facts(file(Origin.BRAND, OTHER), right(BRAND, "CN", true), null, List.of(), List.of(), 0)))
                .containsExactly(Check.REPORTER_AUTHORISED);
        assertThat(failed(
                        facts(file(Origin.VOLUNTEER, OTHER), right(BRAND, "CN", true), null, List.of(), List.of(), 0)))
                .isEmpty();
        assertThat(failed(facts(
                        file(Origin.RANDOM_CHECK, null), right(BRAND, "CN", true), null, List.of(), List.of(), 0)))
                .isEmpty();
    }

    @Test
    void gone_listings_duplicates_and_bad_faith_are_named() {
        var facts = facts(
                file(Origin.BRAND, BRAND),
                right(BRAND, "CN", true),
                null,
                List.of("L1", "L2"),
                List.of(new CaseId("TS-2014-000001")),
                2);
        assertThat(failed(facts)).containsExactly(Check.LISTINGS_LIVE, Check.NO_DUPLICATE, Check.GOOD_FAITH);
        assertThat(facts.results())
                .filteredOn(result -> !result.passed())
                .extracting(Check.Result::arguments)
                .containsExactly(List.of("2", "L1, L2"), List.of("TS-2014-000001"), List.of("2"));
    }

    private static List<Check> failed(ScreeningFacts facts) {
        return facts.results().stream()
                .filter(result -> !result.passed())
                .map(Check.Result::check)
                .toList();
    }

    private static ScreeningFacts facts(
            CaseFile file,
            @Nullable Right right,
            @Nullable Integer niceClass,
            List<String> gone,
            List<CaseId> elsewhere,
            int badFaith) {
        return new ScreeningFacts(
                file,
                Optional.ofNullable(right),
                file.brand().equals(file.reporter()),
                TODAY,
                niceClass,
                3,
                gone,
                elsewhere,
                badFaith);
    }

    private static Right right(OrganisationId owner, String territory, boolean verified) {
        return new Right(
                "r1",
                new Brand("b1", owner, "Northpeak"),
                new RightDetails(
                        RightKind.TRADEMARK,
                        "8812034",
                        "NORTHPEAK",
                        "Trademark Office",
                        territory,
                        List.of(25),
                        LocalDate.of(2012, 1, 1),
                        LocalDate.of(2021, 12, 31)),
                verified ? RightState.VERIFIED : RightState.UNDER_REVIEW,
                null);
    }

    private static CaseFile file(Origin origin, @Nullable OrganisationId reporter) {
        return new CaseFile(
                new CaseId("TS-2014-000009"),
                BRAND,
                "Northpeak",
                "r1",
                "trademark",
                "s1001",
                new OrganisationId("seller-s1001"),
                "Sunny Outlet",
                origin,
                Allegation.COUNTERFEIT,
                reporter,
                new PersonId("somebody"),
                "apparel",
                "33",
                Money.rmb(100),
                "alibaba-2014",
                null,
                null,
                50,
                CaseStage.VERIFICATION,
                null,
                null,
                Instant.parse("2014-12-23T08:00:00Z"),
                null,
                null,
                null,
                null,
                0);
    }
}
