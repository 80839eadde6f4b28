package org.touchstone.complaint;

import java.util.Arrays;
import java.util.List;
import org.touchstone.cases.Allegation;
import org.touchstone.rights.RightKind;

/** What a listing is accused of; each reason rests on one kind of right. */
public enum ComplaintReason {
    COUNTERFEIT(RightKind.TRADEMARK),
    IMPROPER_USE(RightKind.TRADEMARK),
    PATENT_INFRINGEMENT(RightKind.PATENT),
    DESIGN_COPY(RightKind.DESIGN),
    PIRACY(RightKind.COPYRIGHT);

    private final RightKind kind;

    ComplaintReason(RightKind kind) {
        this.kind = kind;
    }

    public boolean restsOn(RightKind other) {
        return kind == other;
    }

    /** What the case accuses the seller of: goods that are copied one way or another, or a mark used where it may not be. */
    Allegation allegation() {
        return this == IMPROPER_USE ? Allegation.IMPROPER_USE : Allegation.COUNTERFEIT;
    }

    public static List<ComplaintReason> of(RightKind kind) {
        return Arrays.stream(values()).filter(reason -> reason.restsOn(kind)).toList();
    }
}
