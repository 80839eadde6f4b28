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

    static final int MOST = 5_000;
    private static final int PAGE = 200;
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
        ManyRun run = new ManyRun(UUID.randomUUID().toString());
        Thread.ofVirtual().name("many-tasks").start(() -> {
            Instant begun = clock.instant();
            try {
                run.over(fitting(by, which), row -> act.on(row, by, inbox, dates), locale);
                ended(by, run, begun);
            } catch (RuntimeException broken) {
                LOG.error("An act on many tasks of {} broke off", by.id(), broken);
                run.broken(broken);
            }
        });
        return run;
    }

    /** What came of an earlier act of this person. */
    Optional<ManyResult> result(Person of, String id) {
        return store.find(of.id(), id);
    }

    private void ended(Person by, ManyRun run, Instant begun) {
        Instant now = clock.instant();
        ManyResult result = run.join();
        store.save(run.id(), by.id(), result, now);
        run.keep();
        if (Duration.between(begun, now).compareTo(LONG) > 0) {
            String done = Integer.toString(result.done().size());
            notices.tell(by, "task-result/" + run.id(), "desk.many.notice", done,
                    Integer.toString(result.failed().size()));
        }
    }

    /** All of them first, because the act changes which ones fit and where they stand. */
    private List<InboxRow> fitting(Person by, InboxQuery which) {
        List<InboxRow> all = new ArrayList<>();
        InboxQuery next = which.atMost(PAGE);
        List<InboxRow> page = inbox.page(by, next);
        while (!page.isEmpty() && all.size() < MOST) {
            all.addAll(page);
            page = page.size() < PAGE ? List.of() : inbox.page(by, next.after(page.getLast()));
        }
        return all.size() > MOST ? all.subList(0, MOST) : all;
    }
}
