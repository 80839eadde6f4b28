package org.touchstone.cases;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Everybody's task list: whose turn it is, and who took it on. */
@Service
@Transactional
public class Inbox {

    /** More rows than these are not counted: they are shown as "1,000+". */
    public static final int COUNTED = 1_000;

    private final InboxStore store;
    private final WaitingSteps steps;
    private final People people;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Inbox(InboxStore store, WaitingSteps steps, People people, ApplicationEventPublisher publisher, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.people = people;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<InboxRow> page(Person reader, InboxQuery query) {
        return store.page(reader, query);
    }

    /** How many rows the query has in all, counted up to {@link #COUNTED}. */
    @Transactional(readOnly = true)
    public int count(Person reader, InboxQuery query) {
        return store.count(reader, query);
    }

    /** The open step as this person may see it: theirs, or their group's. */
    @Transactional(readOnly = true)
    public Optional<InboxRow> open(Person reader, String subject, String step) {
        return store.find(subject, step).filter(row -> mayDo(reader, row));
    }

    /** Whose turn it is in a case: all open steps for staff, for others those that they may do. */
    @Transactional(readOnly = true)
    public List<InboxRow> ofCase(Person reader, CaseId id) {
        return store.ofCase(id).stream()
                .filter(row -> reader.hasAny(Role.CASE_STAFF) || mayDo(reader, row))
                .toList();
    }

    /** When the next clock of a case runs out that this reader is told of, whoever has to act: their "by when". */
    @Transactional(readOnly = true)
    public NextClock nextClock(Person reader, CaseId id) {
        return store.nextClock(reader, id, steps.toldTo(reader));
    }

    public void claim(Person by, String subject, String step) {
        InboxRow row = untaken(by, subject, step);
        store.assign(row.id(), by.id());
        act(by, "StepClaimed", row);
    }

    public void release(Person by, String subject, String step) {
        InboxRow row = untaken(by, subject, step);
        store.assign(row.id(), null);
        act(by, "StepReleased", row);
    }

    /** Takes a step over from whoever claimed it; the view asks for confirmation first. */
    public void takeOver(Person by, String subject, String step) {
        InboxRow row = mine(by, subject, step);
        store.assign(row.id(), by.id());
        act(by, "StepTakenOver", row);
    }

    /** Hands a free step or one's own to somebody of the same group; a colleague's has to be taken over first. */
    public void handOver(Person by, String subject, String step, PersonId to) {
        InboxRow row = untaken(by, subject, step);
        if (!People.groups(people.person(to)).contains(row.group())) {
            throw new Refused("cases.refused.handOver", people.name(to));
        }
        store.assign(row.id(), to);
        act(by, "StepHandedOver", row);
    }

    /** Who could do this step: the people to hand it over to. */
    public List<Person> candidates(Person by, String subject, String step) {
        return people.in(mine(by, subject, step).group());
    }

    /** Opens a row that no process waits for, such as a watch. */
    public void put(String step, String subject, Card card) {
        store.insert(step + ":" + subject, step, subject, card, clock.instant());
    }

    /** Closes a row that no process waits for; false when it was closed before. */
    public boolean remove(String step, String subject) {
        return store.delete(subject, step);
    }

    /** The row if this person may act on it now, or the reason why not. */
    InboxRow actable(Person by, String subject, String step) {
        InboxRow row = store.lock(subject, step).orElseThrow(() -> new NotYourTurn(subject));
        if (by.isSystem()) {
            return row;
        }
        if (!mayDo(by, row)) {
            throw new NotYourTurn(subject);
        }
        refuseAnothers(by, row);
        return row;
    }

    private InboxRow untaken(Person by, String subject, String step) {
        InboxRow row = mine(by, subject, step);
        refuseAnothers(by, row);
        return row;
    }

    private void refuseAnothers(Person by, InboxRow row) {
        if (row.assignee() != null && !row.assignee().equals(by.id())) {
            throw new Refused("cases.refused.claimed", people.name(row.assignee()));
        }
    }

    private InboxRow mine(Person by, String subject, String step) {
        return store.lock(subject, step).filter(row -> mayDo(by, row)).orElseThrow(() -> new NotYourTurn(subject));
    }

    private static boolean mayDo(Person person, InboxRow row) {
        boolean open = row.assignee() == null || row.group().shared();
        return person.id().equals(row.assignee())
                || open && People.groups(person).contains(row.group());
    }

    private void act(Person by, String verb, InboxRow row) {
        publisher.publishEvent(new Act(clock.instant(), by.id(), verb, row.subject(), row.caseId(), false, row.step()));
    }
}
