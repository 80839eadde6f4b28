package org.touchstone.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        if (item.disposed() != null) {
            return store.find(item.sha256()).orElse(ContentFacts.NONE);
        }
        return store.find(item.sha256()).orElseGet(() -> {
            ContentFacts read = FactsReader.read(contents.path(item.sha256()), FileType.ofMediaType(item.mediaType()));
            store.put(item.sha256(), read);
            return read;
        });
    }

    /** In which other cases the exhibits of one case were seen, in a handful of queries however many they are. */
    Map<EvidenceId, SeenElsewhere> elsewhere(CaseId here, List<EvidenceItem> items) {
        learn(items);
        Set<String> contents = items.stream().map(EvidenceItem::sha256).collect(Collectors.toSet());
        Map<String, Set<String>> alike = store.alike(contents);
        Set<String> asked = Stream.concat(
                        contents.stream(), alike.values().stream().flatMap(Set::stream))
                .collect(Collectors.toSet());
        Map<String, List<CaseId>> cases = store.cases(asked, here, SeenElsewhere.MOST);
        return items.stream()
                .collect(Collectors.toMap(
                        EvidenceItem::id,
                        item -> SeenElsewhere.of(
                                cases.getOrDefault(item.sha256(), List.of()),
                                alike.getOrDefault(item.sha256(), Set.of()).stream()
                                        .flatMap(other -> cases.getOrDefault(other, List.of()).stream()))));
    }

    /** Contents that came in before facts were kept. */
    private void learn(List<EvidenceItem> items) {
        List<EvidenceItem> pictures = items.stream()
                .filter(item -> item.readable() && item.type().drawable())
                .toList();
        Set<String> known =
                store.known(pictures.stream().map(EvidenceItem::sha256).toList());
        pictures.stream().filter(item -> !known.contains(item.sha256())).forEach(this::of);
    }
}
