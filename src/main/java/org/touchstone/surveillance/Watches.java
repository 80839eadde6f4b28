package org.touchstone.surveillance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseClosed;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.reporter.Reporters;
import org.touchstone.rights.Right;

/** What volunteers do: take a watch on, look, say what they saw. */
@Service
@Transactional
public class Watches {

    public static final String STEP = "watchListing";

    private static final Set<Role> READERS = Set.of(Role.INVESTIGATOR, Role.MANAGER);

    private final WatchStore store;
    private final Findings findings;
    private final Inbox inbox;
    private final Reporters reporters;
    private final CaseProcess process;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Watches(
            WatchStore store,
            Findings findings,
            Inbox inbox,
            Reporters reporters,
            CaseProcess process,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.inbox = inbox;
        this.reporters = reporters;
        this.process = process;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** Watches waiting for this volunteer: first the ones they have taken on, then those that nobody has. */
    @Transactional(readOnly = true)
    public List<Watch> open(Person by, int limit) {
        by.must(Role.VOLUNTEER);
        return store.find(waiting(by, limit).stream().map(InboxRow::subject).toList());
    }

    /** The next watch, taken on by this volunteer so that nobody else looks at the same; empty when none is left. */
    public Optional<Watch> next(Person by) {
        by.must(Role.VOLUNTEER);
        reporters.mayReport(by);
        Optional<InboxRow> row = waiting(by, 1).stream().findFirst();
        row.filter(free -> free.assignee() == null).ifPresent(free -> inbox.claim(by, free.subject(), STEP));
        return row.flatMap(taken -> store.find(new WatchId(taken.subject())));
    }

    /** A watch for those whose turn it is, who reported it, or who run the rounds. */
    @Transactional(readOnly = true)
    public Watch see(Person reader, WatchId id) {
        return store.find(id).filter(watch -> sees(reader, watch)).orElseThrow(() -> new NotFound(id.value()));
    }

    /** The id of the right that the listing makes use of: whose guide tells how the genuine goods look. */
    @Transactional(readOnly = true)
    public Optional<String> claimed(Person reader, WatchId id) {
        return findings.claimed(see(reader, id)).map(Right::id);
    }

    /** Says what was seen; a suspicion becomes a case when the listing claims a registered right. */
    public Optional<CaseId> report(Person by, WatchId id, Finding finding) {
        by.must(Role.VOLUNTEER);
        reporters.mayReport(by);
        Watch watch = see(by, id);
        store.hold(watch.round());
        process.mayComplete(by, id.value(), STEP);
        if (!store.report(id, finding, by.id(), clock.instant())) {
            throw new NotYourTurn(id.value());
        }
        inbox.remove(STEP, id.value());
        publisher.publishEvent(new Act(
                clock.instant(),
                by.id(),
                "WatchReported",
                id.value(),
                null,
                false,
                finding.state().name()));
        return finding instanceof Finding.Suspicious found ? findings.take(by, watch, found) : Optional.empty();
    }

    /** The volunteer's own record. */
    @Transactional(readOnly = true)
    public Accuracy accuracy(Person by) {
        by.must(Role.VOLUNTEER);
        return store.accuracy(by.id());
    }

    /** A case that was taken back says nothing about whoever found it. */
    @ApplicationModuleListener
    void hear(CaseClosed closed) {
        if (closed.outcome() != CaseOutcome.TAKEN_BACK) {
            store.decided(closed.caseId(), closed.outcome().proven());
        }
    }

    boolean sees(Person reader, Watch watch) {
        return reader.hasAny(READERS)
                || reader.id().equals(watch.reportedBy())
                || (reader.has(Role.VOLUNTEER)
                        && inbox.open(reader, watch.id().value(), STEP).isPresent());
    }

    private List<InboxRow> waiting(Person by, int limit) {
        InboxQuery query =
                new InboxQuery(InboxQuery.Whose.MINE, Set.of(), STEP, null, null, InboxQuery.Order.DUE, null, limit);
        List<InboxRow> mine = inbox.page(by, query);
        if (mine.size() >= limit) {
            return mine;
        }
        List<InboxRow> rows = new ArrayList<>(mine);
        inbox.page(by, query.of(InboxQuery.Whose.UNASSIGNED)).stream()
                .limit(limit - mine.size())
                .forEach(rows::add);
        return rows;
    }
}
