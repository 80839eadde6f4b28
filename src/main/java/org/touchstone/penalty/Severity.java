package org.touchstone.penalty;

import org.jspecify.annotations.Nullable;
import org.touchstone.cases.Triage;

/** How grave a proven violation is. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH;

    /** What is proposed before an adjudicator has judged: as grave as triage found the case risky. */
    static Severity of(Triage.@Nullable Risk risk) {
        return risk == null ? MEDIUM : valueOf(risk.name());
    }

    public String textKey() {
        return "penalty.severity." + name();
    }
}
