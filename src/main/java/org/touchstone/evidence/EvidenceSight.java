package org.touchstone.evidence;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Who may see an exhibit and who may add one. */
@Component
class EvidenceSight {

    private static final Set<Role> ADDING = EnumSet.of(
            Role.BRAND,
            Role.VOLUNTEER,
            Role.SELLER,
            Role.INTAKE,
            Role.INVESTIGATOR,
            Role.ADJUDICATOR,
            Role.OFFICER,
            Role.SUPERVISOR);

    // Asked for lazily: those who answer stand above this room and use it.
    private final ObjectProvider<CaseSight> cases;
    private final ObjectProvider<SubjectSight> subjects;

    EvidenceSight(ObjectProvider<CaseSight> cases, ObjectProvider<SubjectSight> subjects) {
        this.cases = cases;
        this.subjects = subjects;
    }

    boolean sees(Person reader, EvidenceItem item) {
        return reader.isSystem()
                || reader.id().equals(item.by())
                || (item.caseId() != null && item.visibility().admits(reader) && inCase(reader, item, item.caseId()))
                || (item.visibility() != Visibility.STAFF && knows(reader, item.subject()));
    }

    private boolean inCase(Person reader, EvidenceItem item, CaseId caseId) {
        CaseSight sight = cases.getObject();
        return sight.sees(reader, caseId)
                && (item.visibility() != Visibility.REPORTER || sight.shares(reader, caseId, item.by()));
    }

    void mustSee(Person reader, CaseId caseId) {
        if (!reader.isSystem() && !cases.getObject().sees(reader, caseId)) {
            throw new NotFound(caseId.value());
        }
    }

    void mayAdd(Person by, String subject, @Nullable CaseId caseId) {
        if (by.isSystem()) {
            return;
        }
        if (!by.hasAny(ADDING)) {
            throw new Forbidden();
        }
        if (caseId != null && !knows(by, subject) && !cases.getObject().sees(by, caseId)) {
            throw new NotFound(caseId.value());
        }
    }

    boolean mayAdd(Person by) {
        return by.hasAny(ADDING);
    }

    private boolean knows(Person reader, String subject) {
        return subjects.stream().anyMatch(sight -> sight.sees(reader, subject));
    }
}
