package org.touchstone.complaint;

import java.util.Arrays;
import java.util.List;
import org.touchstone.rights.RightKind;

/** What a listing is accused of; each reason rests on one kind of right. */
public enum ComplaintReason {
    COUNTERFEIT(RightKind.TRADEMARK, "counterfeit"),
    IMPROPER_USE(RightKind.TRADEMARK, "improperUse"),
    PATENT_INFRINGEMENT(RightKind.PATENT, "counterfeit"),
    DESIGN_COPY(RightKind.DESIGN, "counterfeit"),
    PIRACY(RightKind.COPYRIGHT, "counterfeit");

    private final RightKind kind;
    private final String ground;

    ComplaintReason(RightKind kind, String ground) {
        this.kind = kind;
        this.ground = ground;
    }

    public boolean restsOn(RightKind other) {
        return kind == other;
    }

    /** What is held against the seller if it proves true, as {@code penalty.dmn} names it. */
    String ground() {
        return ground;
    }

    public static List<ComplaintReason> of(RightKind kind) {
        return Arrays.stream(values()).filter(reason -> reason.restsOn(kind)).toList();
    }
}
