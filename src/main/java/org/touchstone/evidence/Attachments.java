package org.touchstone.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.NumberStore;

/** Gives the files of a draft to the cases it became: the first gets them, each further one a row of its own on the same content. */
@Component
class Attachments {

    private final EvidenceStore store;
    private final NumberStore numbers;
    private final Custody custody;

    Attachments(EvidenceStore store, NumberStore numbers, Custody custody) {
        this.store = store;
        this.numbers = numbers;
        this.custody = custody;
    }

    void attach(String subject, List<CaseId> caseIds) {
        if (!store.ofSubject(subject).isEmpty()) {
            caseIds.forEach(caseId -> attach(subject, caseId));
        }
    }

    private void attach(String subject, CaseId caseId) {
        Set<String> done = new HashSet<>();
        // what another party handed in is another exhibit, even when its content is the same
        store.of(caseId).stream()
                .filter(item -> item.subject().equals(subject))
                .forEach(item -> done.add(item.sha256()));
        for (EvidenceItem item : store.ofSubject(subject)) {
            if (item.disposed() != null || !done.add(item.sha256())) {
                continue;
            }
            if (item.caseId() == null) {
                store.attach(item.id(), caseId);
            } else {
                store.insert(copy(item, caseId));
            }
        }
        custody.takeIn(caseId);
    }

    private EvidenceItem copy(EvidenceItem item, CaseId caseId) {
        return new EvidenceItem(
                new EvidenceId(numbers.next("EV")),
                item.subject(),
                caseId,
                item.fileName(),
                item.mediaType(),
                item.size(),
                item.sha256(),
                item.by(),
                item.organisation(),
                item.at(),
                item.visibility(),
                item.scan(),
                item.origin(),
                null);
    }
}
