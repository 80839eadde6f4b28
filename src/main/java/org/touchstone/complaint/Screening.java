package org.touchstone.complaint;

import java.util.List;
import java.util.Optional;
import org.touchstone.rules.Decision;

/** What screening found out about a case and why triage sent it its way; empty before screening has run. */
public record Screening(List<Check.Result> checks, Optional<Decision.Hit> triage) {

    /** The key of the rule's sentence: the answer to "why?". */
    public Optional<String> whyKey() {
        return triage.map(hit -> "complaint.triage." + hit.rule());
    }
}
