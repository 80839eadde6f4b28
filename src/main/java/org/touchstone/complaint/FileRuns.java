package org.touchstone.complaint;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Refused;
import org.touchstone.complaint.RowChecks.Sound;
import org.touchstone.complaint.table.Limits;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.marketplace.MarketplaceUnavailable;
import org.touchstone.notice.Notices;

/**
 * Works on files of complaints, two at a time. A file that was left in the middle, because the portal stopped, is taken
 * up again: its rows are read once more if they were not all kept, and filed where nothing is decided about them.
 */
@Component
class FileRuns {

    static final Duration TURN = Duration.ofMinutes(5);

    private static final int MOST_TRIES = 3;
    private static final int ROWS_A_COMMIT = 300;
    private static final int COMPLAINTS_A_COMMIT = 50;
    private static final Logger LOG = LoggerFactory.getLogger(FileRuns.class);

    private final FileStore store;
    private final FileRowStore rows;
    private final FileFolder folder;
    private final RowChecks checks;
    private final RowFiling filing;
    private final People people;
    private final Notices notices;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Semaphore turns = new Semaphore(2);

    FileRuns(
            FileStore store,
            FileRowStore rows,
            FileFolder folder,
            RowChecks checks,
            RowFiling filing,
            People people,
            Notices notices,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.folder = folder;
        this.checks = checks;
        this.filing = filing;
        this.people = people;
        this.notices = notices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins beside the caller's work. */
    CompletableFuture<Void> begin(ComplaintFileId id) {
        var end = new CompletableFuture<Void>();
        Thread.ofVirtual().name("complaint-file").start(() -> {
            turns.acquireUninterruptibly();
            try {
                run(id);
            } finally {
                turns.release();
                end.complete(null);
            }
        });
        return end;
    }

    /** Takes up what somebody left in the middle. */
    void takeUp() {
        store.left(clock.instant()).forEach(this::begin);
    }

    /** Goes on with a file unless somebody else holds it. */
    void run(ComplaintFileId id) {
        Optional<Integer> tries =
                store.take(id, clock.instant(), clock.instant().plus(TURN));
        if (tries.isEmpty()) {
            return;
        }
        try {
            ComplaintFile file = store.find(id).orElseThrow();
            if (tries.get() > MOST_TRIES) {
                giveUp(file);
            } else {
                work(file);
            }
            end(id, null);
        } catch (Refused why) {
            end(id, why);
        } catch (MarketplaceUnavailable silent) {
            LOG.warn("The marketplace is silent; the file {} is taken up again in {}", id, TURN);
            store.notTried(id);
        } catch (RuntimeException broken) {
            LOG.error("The file {} broke off and is taken up again in {}", id, TURN, broken);
        }
    }

    private void work(ComplaintFile file) {
        Person by = people.person(file.person());
        by.must(Role.BRAND);
        if (file.state() == ComplaintFile.State.WAITING) {
            read(file.id());
        }
        RowChecks.Checked checked = checks.check(by, rows.left(file.id()));
        if (!checked.refused().isEmpty()) {
            filing.decide(file.id(), checked.refused());
        }
        for (List<List<Sound>> some : commits(RowGroups.of(checked.sound()))) {
            store.hold(file.id(), clock.instant().plus(TURN));
            filing.file(by, file.id(), some);
        }
    }

    /** What was filed stays filed; of every other row its reporter learns that it was not. */
    private void giveUp(ComplaintFile file) {
        if (file.state() == ComplaintFile.State.WAITING) {
            throw new Refused("complaint.file.refused.broken");
        }
        var why = new Refused("complaint.refused.broken");
        filing.decide(
                file.id(),
                rows.left(file.id()).stream().map(row -> row.refused(why)).toList());
    }

    private void read(ComplaintFileId id) {
        List<FileRow> read = FileReading.rows(folder.path(id), Limits.USUAL);
        transaction.executeWithoutResult(status -> {
            rows.deleteAll(id);
            rows.insert(id, read);
            store.read(id, read.size());
        });
    }

    /** As many complaints together as one commit takes. */
    private static List<List<List<Sound>>> commits(List<List<Sound>> groups) {
        List<List<List<Sound>>> commits = new ArrayList<>();
        List<List<Sound>> open = new ArrayList<>();
        int count = 0;
        for (List<Sound> group : groups) {
            if (!open.isEmpty() && (count + group.size() > ROWS_A_COMMIT || open.size() == COMPLAINTS_A_COMMIT)) {
                commits.add(open);
                open = new ArrayList<>();
                count = 0;
            }
            open.add(group);
            count += group.size();
        }
        if (!open.isEmpty()) {
            commits.add(open);
        }
        return commits;
    }

    private void end(ComplaintFileId id, @Nullable Refused why) {
        boolean first = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean ended = store.end(id, why, clock.instant());
            if (ended) {
                tell(store.find(id).orElseThrow());
            }
            return ended;
        }));
        if (first) {
            folder.delete(id);
        }
    }

    private void tell(ComplaintFile file) {
        people.find(file.person())
                .ifPresent(person -> notices.tell(
                        person,
                        "complaint-file/" + file.id(),
                        "complaint.file.notice." + file.state(),
                        file.name(),
                        Integer.toString(file.filed() + file.known()),
                        Integer.toString(file.refused())));
    }
}
