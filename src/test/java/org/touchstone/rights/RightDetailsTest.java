package org.touchstone.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.touchstone.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a certificate can say of a right, and what it cannot. */
class RightDetailsTest {

    private static final LocalDate FROM = LocalDate.of(2012, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2021, 12, 31);

    @Test
    void what_surrounds_the_words_is_dropped_and_classes_are_put_in_order() {
        RightDetails mark = details(RightKind.TRADEMARK, " 8812034 ", "CN", List.of(25, 18, 25), FROM, UNTIL);
        assertThat(mark.number()).isEqualTo("8812034");
        assertThat(mark.classes()).containsExactly(18, 25);
    }

    @Test
    void every_fault_has_its_sentence() {
        refused("rights.refused.number", () -> details(RightKind.TRADEMARK, " ", "CN", List.of(25), FROM, UNTIL));
        refused(
                "rights.refused.number",
                () -> details(RightKind.TRADEMARK, "1".repeat(41), "CN", List.of(25), FROM, UNTIL));
        refused(
                "rights.refused.numberSyntax",
                () -> details(RightKind.TRADEMARK, "88<b>", "CN", List.of(25), FROM, UNTIL));
        refused("rights.refused.control", () -> details(RightKind.TRADEMARK, "8\n8", "CN", List.of(25), FROM, UNTIL));
        refused("rights.refused.territory", () -> details(RightKind.TRADEMARK, "88", "XX", List.of(25), FROM, UNTIL));
        refused("rights.refused.class", () -> details(RightKind.TRADEMARK, "88", "CN", List.of(46), FROM, UNTIL));
        refused("rights.refused.noClass", () -> details(RightKind.TRADEMARK, "88", "CN", List.of(), FROM, UNTIL));
        refused("rights.refused.classes", () -> details(RightKind.PATENT, "88", "CN", List.of(25), FROM, UNTIL));
        refused("rights.refused.period", () -> details(RightKind.PATENT, "88", "CN", List.of(), UNTIL, FROM));
        refused(
                "rights.refused.years",
                () -> details(RightKind.PATENT, "88", "CN", List.of(), FROM, FROM.plusYears(201)));
        refused(
                "rights.refused.years",
                () -> details(RightKind.PATENT, "88", "CN", List.of(), LocalDate.of(1849, 1, 1), UNTIL));
        refused(
                "rights.refused.years",
                () -> details(RightKind.PATENT, "88", "CN", List.of(), LocalDate.MAX, LocalDate.MAX));
        for (String said : List.of(" ", "x".repeat(201))) {
            refused("rights.refused.name", () -> named(said, "Trademark Office"));
            refused("rights.refused.office", () -> named("NORTHPEAK", said));
        }
        refused("rights.refused.brand", () -> Brand.checked("x".repeat(81)));
        refused("rights.refused.brand", () -> Brand.checked("  "));
        refused("rights.refused.control", () -> Brand.checked("a\u0007b"));
    }

    private static RightDetails named(String name, String office) {
        return new RightDetails(RightKind.TRADEMARK, "88", name, office, "CN", List.of(25), FROM, UNTIL);
    }

    private static RightDetails details(
            RightKind kind, String number, String territory, List<Integer> classes, LocalDate from, LocalDate until) {
        return new RightDetails(kind, number, "NORTHPEAK", "Trademark Office", territory, classes, from, until);
    }
}
