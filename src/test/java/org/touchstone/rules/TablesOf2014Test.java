package org.touchstone.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the three decision tables of {@code alibaba-2014} say about ordinary and extraordinary complaints. */
class TablesOf2014Test {

    private static final String RULES = "alibaba-2014";

    private final DecisionTables tables = new DecisionTables(null, Clock.systemUTC());

    @Test
    void anOrdinaryComplaintIsTakenInItsTurn() {
        assertThat(triage(Map.of()).outputs())
                .containsEntry("risk", "LOW")
                .containsEntry("route", "standard")
                .containsEntry("priority", 40);
    }

    @Test
    void aTrustedReporterIsFastAndSkipsNothing() {
        assertThat(triage(Map.of("reporterTrusted", true)).outputs())
                .containsEntry("route", "fast")
                .containsEntry("priority", 70);
    }

    @Test
    void aSuspendedReporterWaitsWhateverTheyReport() {
        assertThat(triage(Map.of("reporterSuspended", true, "category", "toys")).rule())
                .isEqualTo("suspendedReporter");
    }

    @Test
    void goodsThatCanHurtPeopleComeFirst() {
        var toys = triage(Map.of("category", "toys"));
        assertThat(toys.outputs()).containsEntry("risk", "HIGH").containsEntry("priority", 95);
        assertThat(toys.why())
                .isEqualTo("Counterfeits of these goods can hurt people, so the complaint comes before others.");
    }

    @Test
    void aFindingOfAVolunteerIsTestedByPurchaseFirst() {
        assertThat(triage(Map.of("origin", "volunteer")).outputs()).containsEntry("route", "purchaseFirst");
    }

    @Test
    void aSellerWhoNeedsOneMoreCaseForABanComesSooner() {
        assertThat(triage(Map.of("sellerStrikes", 1)).rule()).isEqualTo("knownSeller");
        assertThat(triage(Map.of("sellerStrikes", 2)).rule()).isEqualTo("lastStrike");
    }

    @Test
    void aFirstCounterfeitCosts24PointsAndFourteenDaysWithoutNewListings() {
        assertThat(penalty("counterfeit", 1, 24, "MEDIUM", 24))
                .containsExactlyInAnyOrder("DELIST 0", "REFUND 0", "POINTS 24", "LIMIT_LISTINGS 14");
    }

    @Test
    void theThirdProvenCounterfeitCaseBansWhateverThePoints() {
        assertThat(penalty("counterfeit", 3, 24, "LOW", 0)).contains("BAN 0", "CLOSE_STORE 0", "NAME_AND_SHAME 0");
    }

    @Test
    void fortyEightPointsCloseConfiscateAndBanOnce() {
        assertThat(penalty("counterfeit", 3, 72, "HIGH", 48))
                .contains("CLOSE_STORE 0", "CONFISCATE_DEPOSIT 0", "BAN 0", "NAME_AND_SHAME 0")
                .doesNotHaveDuplicates();
    }

    @Test
    void improperUseCostsTwoPointsAndTakesTheListingDown() {
        assertThat(penalty("improperUse", 0, 2, "LOW", 0)).containsExactlyInAnyOrder("DELIST 0", "POINTS 2");
    }

    @Test
    void onlyTheNewlyReachedStepApplies() {
        assertThat(penalty("fictitiousTransactions", 0, 36, "LOW", 36))
                .containsExactlyInAnyOrder("DELIST 0", "POINTS 12", "LIMIT_LISTINGS 21", "REMOVE_ALL_LISTINGS 0");
    }

    @Test
    void counterfeitsWorthFiftyThousandGoToThePolice() {
        assertThat(agencies("trademark", "fashion_shoes", 5_000_000, "35")).containsExactly("PUBLIC_SECURITY");
        assertThat(agencies("trademark", "fashion_shoes", 4_999_999, "35")).containsExactly("INDUSTRY_COMMERCE");
    }

    @Test
    void severalAgenciesCanWorkOneLead() {
        assertThat(agencies("trademark", "protective_equipment", 3_110_000_000L, "31"))
                .containsExactlyInAnyOrder("PUBLIC_SECURITY", "QUALITY_SUPERVISION");
    }

    @Test
    void everyKindOfRightHasAnAgency() {
        assertThat(agencies("copyright", "books", 100, "11")).containsExactly("PRESS_PUBLICATION");
        assertThat(agencies("design", "furniture", 100, "11")).containsExactly("IP_OFFICE");
        assertThat(agencies("patent", "furniture", 100, "11")).containsExactly("IP_OFFICE");
        assertThat(agencies("trademark", "furniture", 100, "33"))
                .containsExactlyInAnyOrder("INDUSTRY_COMMERCE", "IP_OFFICE");
    }

    private Decision.Hit triage(Map<String, Object> unlike) {
        Map<String, Object> inputs = new HashMap<>(Map.of(
                "reporterTrusted",
                false,
                "reporterSuspended",
                false,
                "sellerStrikes",
                0,
                "listings",
                3,
                "amountMinor",
                120_000L,
                "category",
                "fashion_shoes",
                "kindOfRight",
                "trademark",
                "origin",
                "brand"));
        inputs.putAll(unlike);
        return tables.evaluate(RULES, "triage", inputs).hits().getFirst();
    }

    private List<String> penalty(String ground, int strikes, int points, String severity, int newStep) {
        return tables
                .evaluate(
                        RULES,
                        "penalty",
                        Map.of(
                                "ground", ground,
                                "strikes", strikes,
                                "points", points,
                                "severity", severity,
                                "newStep", newStep))
                .hits()
                .stream()
                .map(hit -> hit.outputs().get("measure") + " " + hit.outputs().get("amount"))
                .toList();
    }

    private List<Object> agencies(String kindOfRight, String category, long amountMinor, String region) {
        var inputs = Map.<String, Object>of(
                "kindOfRight", kindOfRight, "category", category, "amountMinor", amountMinor, "region", region);
        return tables.evaluate(RULES, "agency-routing", inputs).hits().stream()
                .map(hit -> hit.outputs().get("kind"))
                .toList();
    }
}
