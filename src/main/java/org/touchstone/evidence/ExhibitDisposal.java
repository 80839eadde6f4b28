package org.touchstone.evidence;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Destroys the content of exhibits whose time is over. Row, hash and chain stay: one can always say what it was and where it went. */
@Service
@Transactional
public class ExhibitDisposal {

    private final EvidenceStore store;
    private final RetentionStore retention;
    private final DisposalRules rules;
    private final LeavingStore leaving;
    private final ChainStore chains;
    private final Custody custody;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ExhibitDisposal(
            EvidenceStore store,
            RetentionStore retention,
            DisposalRules rules,
            LeavingStore leaving,
            ChainStore chains,
            Custody custody,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.retention = retention;
        this.rules = rules;
        this.leaving = leaving;
        this.chains = chains;
        this.custody = custody;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** These exhibits wait for a second person; all of them, or none and a sentence why. */
    public void setAside(Person by, Collection<EvidenceId> exhibits, String proposal) {
        by.must(Role.INVESTIGATOR);
        Set<EvidenceId> wanted = Set.copyOf(exhibits);
        List<EvidenceItem> items = store.find(List.copyOf(wanted));
        wanted.stream()
                .filter(id -> items.stream().noneMatch(item -> item.id().equals(id)))
                .findFirst()
                .ifPresent(missing -> {
                    throw new NotFound(missing.value());
                });
        rules.mayGo(items);
        if (retention.setAside(wanted, proposal) < items.size()) {
            throw new Refused("evidence.refused.setAside");
        }
        act(by, "DisposalProposed", items);
    }

    /** The second person said no: the exhibits are due as before. */
    public void putBack(Person by, String proposal) {
        by.must(Role.APPROVER);
        act(by, "DisposalDeclined", store.ofDisposal(proposal));
        retention.putBack(proposal);
    }

    /** What a proposal is about, or what went by it. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> exhibits(Person reader, String proposal) {
        reader.must(Retention.READING);
        return store.ofDisposal(proposal);
    }

    /**
     * Disposes of all exhibits of a proposal, or refuses because one of them has to stay after all. What is gone already is
     * left as it is.
     *
     * @return how many of which case went now
     */
    public Map<CaseId, Integer> dispose(Person by, String proposal, PersonId proposedBy, String reason) {
        by.must(Role.APPROVER);
        List<EvidenceItem> items = store.ofDisposal(proposal).stream()
                .filter(item -> item.disposed() == null)
                .toList();
        // always in this order: each case's chain is held until the end, and no hold comes in between
        byCase(items).keySet().forEach(chains::lock);
        rules.mayGo(items);
        Instant now = clock.instant();
        Set<EvidenceId> fresh = retention.dispose(
                items.stream().map(EvidenceItem::id).toList(), new Disposed(now, proposedBy, by.id(), reason));
        List<EvidenceItem> gone =
                items.stream().filter(item -> fresh.contains(item.id())).toList();
        leaving.leave(gone.stream().map(EvidenceItem::sha256).collect(Collectors.toSet()), now);
        String note = proposal + ", proposed by " + proposedBy + ", confirmed by " + by.id() + ": " + reason;
        Map<CaseId, Integer> numbers = new TreeMap<>(Comparator.comparing(CaseId::value));
        byCase(gone).forEach((id, those) -> {
            custody.happened(id, CustodyWord.DISPOSAL, those, by.id(), note);
            numbers.put(id, those.size());
        });
        act(by, "EvidenceDisposed", gone);
        return numbers;
    }

    private static Map<CaseId, List<EvidenceItem>> byCase(List<EvidenceItem> items) {
        return items.stream()
                .collect(Collectors.groupingBy(
                        item -> Objects.requireNonNull(item.caseId()),
                        () -> new TreeMap<>(Comparator.comparing(CaseId::value)),
                        Collectors.toList()));
    }

    private void act(Person by, String verb, List<EvidenceItem> items) {
        items.forEach(item -> publisher.publishEvent(item.act(verb, by.id(), clock.instant())));
    }
}
