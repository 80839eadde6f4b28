package org.touchstone.evidence;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
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
                || (item.caseId() != null
                        && !inCase(reader, item.caseId(), List.of(item)).isEmpty())
                || (item.visibility() != Visibility.STAFF && knows(reader, item.subject()));
    }

    /** Those of a case's exhibits that the reader, who sees the case, sees; what decides it is asked once for all of them. */
    List<EvidenceItem> among(Person reader, CaseId caseId, List<EvidenceItem> items) {
        if (reader.isSystem()) {
            return items;
        }
        Set<EvidenceItem> inCase = inCase(reader, caseId, items);
        Map<String, Boolean> known = new HashMap<>();
        return items.stream()
                .filter(item -> reader.id().equals(item.by())
                        || inCase.contains(item)
                        || item.visibility() != Visibility.STAFF
                                && known.computeIfAbsent(item.subject(), subject -> knows(reader, subject)))
                .toList();
    }

    /** Those that the reader sees because of the case, not because of what they were handed in for. */
    private Set<EvidenceItem> inCase(Person reader, CaseId caseId, List<EvidenceItem> items) {
        CaseSight sight = cases.getObject();
        Set<EvidenceItem> admitted =
                items.stream().filter(item -> item.visibility().admits(reader)).collect(Collectors.toSet());
        if (admitted.isEmpty() || !sight.sees(reader, caseId)) {
            return Set.of();
        }
        Set<OrganisationId> keepers = admitted.stream()
                .filter(EvidenceSight::apart)
                .map(EvidenceItem::organisation)
                .collect(Collectors.toSet());
        if (!keepers.isEmpty()) {
            Set<OrganisationId> shared = sight.shared(reader, caseId, keepers);
            admitted.removeIf(item -> apart(item) && !shared.contains(item.organisation()));
        }
        return admitted;
    }

    private static boolean apart(EvidenceItem item) {
        return item.visibility() == Visibility.REPORTER;
    }

    /** Whether this organisation sees the case. */
    boolean has(OrganisationId organisation, CaseId caseId) {
        return cases.getObject().has(organisation, caseId);
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
