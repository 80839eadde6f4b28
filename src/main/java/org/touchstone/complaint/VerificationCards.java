package org.touchstone.complaint;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Card;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Origin;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;

/** How verification's steps show in the task lists, and when they are due. */
@Component
class VerificationCards {

    private final VerificationStore store;
    private final Cases cases;

    VerificationCards(VerificationStore store, Cases cases) {
        this.store = store;
        this.cases = cases;
    }

    Card verify(CaseId id) {
        return Card.of(cases.of(id), Group.of(Role.INTAKE), due(id));
    }

    /** A volunteer's finding is asked of that volunteer, a brand's complaint of anyone of that brand. */
    Card answer(CaseId id) {
        CaseFile file = cases.of(id);
        Card card = Card.of(file, ReporterNotices.reporter(file).orElseThrow(), due(id));
        return file.origin() == Origin.VOLUNTEER ? card.assignedTo(file.reporterPerson()) : card;
    }

    Instant due(CaseId id) {
        return switch (store.find(id).orElseThrow()) {
            case Verification.ToVerify waiting -> waiting.due();
            case Verification.Clarifying asked -> asked.due();
            case Verification ended -> throw new IllegalStateException("Nothing is due in " + id + ": " + ended);
        };
    }
}
