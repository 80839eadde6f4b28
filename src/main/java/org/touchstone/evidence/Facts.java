package org.touchstone.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;

/** What is known of contents: read once, kept, and compared with those of other cases. */
@Component
class Facts {

    private final FactsStore store;
    private final ContentStore contents;

    Facts(FactsStore store, ContentStore contents) {
        this.store = store;
        this.contents = contents;
    }

    void remember(String sha256, ContentFacts facts) {
        store.put(sha256, facts);
    }

    Optional<ContentFacts> known(String sha256) {
        return store.find(sha256);
    }

    /** Contents that came in before facts were kept are read now. */
    ContentFacts of(EvidenceItem item) {
        return store.find(item.sha256()).orElseGet(() -> {
            ContentFacts read = FactsReader.read(contents.path(item.sha256()), FileType.ofMediaType(item.mediaType()));
            store.put(item.sha256(), read);
            return read;
        });
    }

    SeenElsewhere elsewhere(EvidenceItem item) {
        CaseId here = item.caseId();
        if (here == null) {
            return SeenElsewhere.NOWHERE;
        }
        List<CaseId> same = store.cases(List.of(item.sha256()), here, SeenElsewhere.MOST);
        Long look = of(item).look();
        List<String> alike = look == null ? List.of() : store.alike(item.sha256(), look);
        List<CaseId> similar = alike.isEmpty()
                ? List.of()
                : store.cases(alike, here, SeenElsewhere.MOST).stream()
                        .filter(id -> !same.contains(id))
                        .toList();
        return new SeenElsewhere(same, similar);
    }
}
