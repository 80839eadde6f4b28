package org.touchstone.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** How long exhibits are kept after their case was closed, and which ones are past that time. */
@Service
@Transactional
public class Retention {

    static final Role[] READING = {Role.INVESTIGATOR, Role.APPROVER, Role.MANAGER};

    private final RetentionStore store;
    private final ChainStore chains;
    private final DisposalRules rules;
    private final Clock clock;

    Retention(RetentionStore store, ChainStore chains, DisposalRules rules, Clock clock) {
        this.store = store;
        this.chains = chains;
        this.rules = rules;
        this.clock = clock;
    }

    /** A case was closed: what it holds, and what still comes to it, is kept until then. The first word counts. */
    public void closed(CaseId id, Instant at, Instant until) {
        // whoever hands in a file at this moment either is seen here or sees what is written here
        chains.lock(id);
        store.closed(id, at, until);
        store.reach(id);
    }

    /**
     * Exhibits that nobody has proposed yet and no hold keeps, the longest due first.
     *
     * @param since when the last one of the page before was due, {@code after} its number; null for the first page
     */
    @Transactional(readOnly = true)
    public List<DueExhibit> due(Person reader, @Nullable Instant since, @Nullable EvidenceId after, int limit) {
        reader.must(READING);
        return store.due(clock.instant(), since, after, limit);
    }

    /** Those cases of a page that are still needed, each with the key of the sentence that says why. */
    @Transactional(readOnly = true)
    public Map<CaseId, String> needed(Person reader, Collection<DueExhibit> due) {
        reader.must(READING);
        return rules.needed(due.stream().map(DueExhibit::caseId).toList());
    }
}
