package org.touchstone.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.touchstone.cases.DueDates;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notices;

/** Acts on all tasks that fit a filter, in the background; what takes long ends in a notice that leads to the result. */
@Component
class ManyTasks {

    /** So many at once; the others stay as they are, and the result says that there are others. */
    static final int MOST = 5_000;

    private static final int TRIES = 3;
    private static final Duration LONG = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(ManyTasks.class);

    private final Inbox inbox;
    private final DueDates dates;
    private final ManyStore store;
    private final Notices notices;
    private final Clock clock;

    ManyTasks(Inbox inbox, DueDates dates, ManyStore store, Notices notices, Clock clock) {
        this.inbox = inbox;
        this.dates = dates;
        this.store = store;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param locale of the sentences in the result */
    ManyRun start(Person by, InboxQuery which, ManyAct act, Locale locale) {
        return start(by, which, act, locale, MOST);
    }

    ManyRun start(Person by, InboxQuery which, ManyAct act, Locale locale, int most) {
        ManyRun run = new ManyRun(UUID.randomUUID().toString());
        Thread.ofVirtual().name("many-tasks").start(() -> {
            Instant begun = clock.instant();
            try {
                // all of them first, because the act changes which ones fit and where they stand
                List<InboxRow> rows = new ArrayList<>();
                boolean more = new AllThatFit(inbox, by, which).read(most, rows::addAll);
                run.over(rows, more, row -> act.on(row, by, inbox, dates), locale);
                ended(by, run, begun);
            } catch (RuntimeException broken) {
                LOG.error("An act on many tasks of {} broke off", by.id(), broken);
                run.broken(broken);
                if (run.tell()) {
                    notices.tell(by, "tasks", "desk.many.notice.broken");
                }
            }
        });
        return run;
    }

    /** What came of an earlier act of this person. */
    Optional<ManyResult> result(Person of, String id) {
        return store.find(of.id(), id);
    }

    private void ended(Person by, ManyRun run, Instant begun) {
        ManyResult result = run.join();
        keep(run.id(), by, result, TRIES);
        boolean left = run.tell();
        if (left || Duration.between(begun, clock.instant()).compareTo(LONG) > 0) {
            notices.tell(
                    by,
                    "task-result/" + run.id(),
                    "desk.many.notice",
                    Integer.toString(result.done().size()),
                    Integer.toString(result.failed().size()));
        }
        run.keep();
    }

    /** What the rows have failed for can meet the result too: a pool without a free connection, say. */
    private void keep(String id, Person by, ManyResult result, int tries) {
        try {
            store.save(id, by.id(), result, clock.instant());
        } catch (RuntimeException broken) {
            if (tries == 1) {
                throw broken;
            }
            LOG.warn("The result {} could not be kept yet", id, broken);
            keep(id, by, result, tries - 1);
        }
    }
}
