package org.touchstone.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.rights.Right;

/**
 * Everything screening looks at, and what follows from it.
 *
 * @param right the right as registered, if it is
 * @param mayReport whether the reporting brand owns the right or acts for its owner by letter
 * @param niceClass the class of the goods where their category tells it
 * @param gone listings that are unknown or no longer live
 * @param elsewhere other open cases on the same right that accuse one of these listings
 * @param badFaith complaints of this reporter that were rejected as knowingly false within the window
 */
record ScreeningFacts(
        CaseFile file,
        Optional<Right> right,
        boolean mayReport,
        LocalDate day,
        @Nullable Integer niceClass,
        int listings,
        List<String> gone,
        List<CaseId> elsewhere,
        int badFaith) {

    private static final String COUNTRY = "CN";
    private static final int SHOWN = 5;

    List<Check.Result> results() {
        return Stream.of(registered(), inForce(), covers(), authorised(), live(), alone(), goodFaith())
                .toList();
    }

    private Check.Result registered() {
        boolean theirs =
                right.filter(known -> known.owner().equals(file.brand())).isPresent();
        return Check.RIGHT_REGISTERED.given(theirs, right.map(Right::number).orElse(file.rightId()));
    }

    private Check.Result inForce() {
        return right.map(known -> Check.RIGHT_IN_FORCE.given(
                        known.inForce(day), known.until().toString()))
                .orElseGet(() -> Check.RIGHT_IN_FORCE.failed("-"));
    }

    private Check.Result covers() {
        boolean territory =
                right.filter(known -> known.coversTerritory(COUNTRY)).isPresent();
        boolean goods = niceClass == null
                || right.filter(known -> known.coversClass(niceClass)).isPresent();
        return Check.RIGHT_COVERS.given(
                territory && goods, COUNTRY, niceClass == null ? "-" : Integer.toString(niceClass));
    }

    private Check.Result authorised() {
        boolean may = file.origin() != Origin.BRAND || mayReport;
        return Check.REPORTER_AUTHORISED.given(may, "cases.origin." + file.origin());
    }

    private Check.Result live() {
        return gone.isEmpty()
                ? Check.LISTINGS_LIVE.passed(Integer.toString(listings))
                : Check.LISTINGS_LIVE.failed(Integer.toString(gone.size()), first(gone));
    }

    private Check.Result alone() {
        return elsewhere.isEmpty()
                ? Check.NO_DUPLICATE.passed()
                : Check.NO_DUPLICATE.failed(
                        first(elsewhere.stream().map(CaseId::value).toList()));
    }

    private Check.Result goodFaith() {
        return Check.GOOD_FAITH.given(badFaith == 0, Integer.toString(badFaith));
    }

    private static String first(List<String> many) {
        return String.join(", ", many.subList(0, Math.min(SHOWN, many.size())));
    }
}
