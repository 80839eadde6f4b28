package org.touchstone.reporting;

import static org.touchstone.reporting.Column.Kind.COUNT;
import static org.touchstone.reporting.Column.Kind.DATE;
import static org.touchstone.reporting.Column.Kind.MONEY;
import static org.touchstone.reporting.Column.Kind.TEXT;
import static org.touchstone.reporting.Column.Kind.WORD;

import java.util.List;

/** The columns of the data sheets, in their order; the first one is the key. */
final class ReportColumns {

    static final List<Column<CaseLine>> CASES = List.of(
            new Column<>("reporting.case.id", TEXT, 18, CaseLine::id),
            new Column<>("reporting.case.opened", DATE, 12, CaseLine::opened),
            new Column<>("reporting.case.closed", DATE, 12, CaseLine::closed),
            new Column<>("reporting.case.brand", TEXT, 24, CaseLine::brand),
            new Column<>("reporting.case.rightKind", WORD, 14, line -> "reporting.right." + line.rightKind()),
            new Column<>("reporting.case.seller", TEXT, 24, CaseLine::seller),
            new Column<>("reporting.case.sellerId", TEXT, 14, CaseLine::sellerId),
            new Column<>("reporting.case.region", TEXT, 18, CaseLine::region),
            new Column<>("reporting.case.category", TEXT, 20, CaseLine::category),
            new Column<>("reporting.case.origin", WORD, 14, line -> "cases.origin." + line.origin()),
            new Column<>(
                    "reporting.case.risk", WORD, 14, line -> line.risk() == null ? null : "cases.risk." + line.risk()),
            new Column<>("reporting.case.stage", WORD, 18, line -> "cases.stage." + line.stage()),
            new Column<>(
                    "reporting.case.outcome",
                    WORD,
                    26,
                    line -> line.outcome() == null ? null : "cases.outcome." + line.outcome()),
            new Column<>("reporting.case.listings", COUNT, 10, CaseLine::listings),
            new Column<>("reporting.case.amount", MONEY, 16, CaseLine::amount),
            new Column<>("reporting.case.points", COUNT, 10, CaseLine::points),
            new Column<>("reporting.case.measures", TEXT, 40, CaseLine::measures),
            new Column<>("reporting.case.refunded", MONEY, 16, CaseLine::refunded),
            new Column<>("reporting.case.confiscated", MONEY, 16, CaseLine::confiscated));

    static final List<Column<OutcomeLine>> OUTCOMES = List.of(
            new Column<>("reporting.outcome.referral", TEXT, 18, OutcomeLine::referral),
            new Column<>("reporting.outcome.lead", TEXT, 18, OutcomeLine::lead),
            new Column<>("reporting.outcome.agency", TEXT, 40, OutcomeLine::agency),
            new Column<>("reporting.outcome.day", DATE, 12, OutcomeLine::day),
            new Column<>("reporting.outcome.suspects", COUNT, 10, OutcomeLine::suspects),
            new Column<>("reporting.outcome.arrests", COUNT, 10, OutcomeLine::arrests),
            new Column<>("reporting.outcome.rings", COUNT, 10, OutcomeLine::rings),
            new Column<>("reporting.outcome.stores", COUNT, 12, OutcomeLine::stores),
            new Column<>("reporting.outcome.factories", COUNT, 12, OutcomeLine::factories),
            new Column<>("reporting.outcome.warehouses", COUNT, 12, OutcomeLine::warehouses),
            new Column<>("reporting.outcome.onlineStores", COUNT, 12, OutcomeLine::onlineStores),
            new Column<>("reporting.outcome.seized", COUNT, 12, OutcomeLine::seized),
            new Column<>("reporting.outcome.destroyed", COUNT, 12, OutcomeLine::destroyed),
            new Column<>("reporting.outcome.value", MONEY, 18, OutcomeLine::value),
            new Column<>("reporting.outcome.currency", TEXT, 10, OutcomeLine::currency),
            new Column<>("reporting.outcome.basis", WORD, 24, line -> "referral.basis." + line.basis()),
            new Column<>("reporting.outcome.judgments", COUNT, 10, OutcomeLine::judgments));

    private ReportColumns() {}
}
