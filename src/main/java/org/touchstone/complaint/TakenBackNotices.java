package org.touchstone.complaint;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;

/** A seller who was told of a case hears when its reporter takes the complaint back: nobody waits for them any more. */
@Component
class TakenBackNotices {

    private final Cases cases;
    private final Notices notices;

    TakenBackNotices(Cases cases, Notices notices) {
        this.cases = cases;
        this.notices = notices;
    }

    @ApplicationModuleListener
    void hear(ComplaintTakenBack takenBack) {
        CaseFile file = cases.of(takenBack.caseId());
        if (file.notifiedAt() != null) {
            notices.tell(
                    Group.of(Role.SELLER, file.seller()),
                    "case/" + file.id(),
                    "complaint.notice.takenBack",
                    file.id().value());
        }
    }
}
