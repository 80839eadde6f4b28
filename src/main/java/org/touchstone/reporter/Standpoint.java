package org.touchstone.reporter;

import org.touchstone.cases.Allegation;

/**
 * Somebody who reported a case and stands by it.
 *
 * @param reason the code of the gravest reason they told
 */
public record Standpoint(ReporterNumber number, ReporterId by, String reason) {

    /** What they accuse the seller of; every reason but the lightest is one of copying. */
    public Allegation allegation() {
        return reason.equals(Allegation.IMPROPER_USE.name()) ? Allegation.IMPROPER_USE : Allegation.COUNTERFEIT;
    }
}
