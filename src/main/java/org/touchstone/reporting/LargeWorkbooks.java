package org.touchstone.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Act;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;

/** Workbooks with more rows than somebody waits for: made beside their work, told of in a notice, kept for a week. */
@Service
public class LargeWorkbooks {

    /** So many rows take about two seconds. */
    public static final int AT_ONCE = 10_000;

    private static final Duration KEPT = Duration.ofDays(7);
    /** None takes so long: whatever was making it is gone. */
    private static final Duration LONGEST = Duration.ofHours(2);

    private static final Logger LOG = LoggerFactory.getLogger(LargeWorkbooks.class);

    private final Reports reports;
    private final LargeWorkbookStore store;
    private final WorkbookFolder folder;
    private final Notices notices;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, LargeWorkbook.Progress> making = new ConcurrentHashMap<>();

    LargeWorkbooks(
            Reports reports,
            LargeWorkbookStore store,
            WorkbookFolder folder,
            Notices notices,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.reports = reports;
        this.store = store;
        this.folder = folder;
        this.notices = notices;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A workbook that has begun to be made.
     *
     * @param end when it is ready or has broken, and its maker was told
     */
    public record Begun(String id, CompletableFuture<Void> end) {}

    /** Begins to make the workbook of a period. */
    public Begun make(Person by, Locale locale, Period period) {
        by.must(Role.MANAGER);
        Summary summary = reports.summary(by, locale, period);
        var progress = new LargeWorkbook.Progress(summary.cases() + summary.reports());
        String id = UUID.randomUUID().toString();
        store.insert(id, by.id(), period, clock.instant());
        making.put(id, progress);
        var end = new CompletableFuture<Void>();
        Thread.ofVirtual().name("workbook").start(() -> {
            made(by, locale, period, id, progress);
            end.complete(null);
        });
        return new Begun(id, end);
    }

    /** One's own workbook; nobody else's. */
    public Optional<LargeWorkbook> of(Person reader, String id) {
        reader.must(Role.MANAGER);
        return store.find(reader.id(), id).map(this::now);
    }

    /** Writes the file of a workbook that is ready. */
    public void read(Person reader, String id, OutputStream to) throws IOException {
        LargeWorkbook workbook = of(reader, id)
                .filter(made -> made.state() == LargeWorkbook.State.READY)
                .orElseThrow(() -> new NotFound(id));
        transaction.executeWithoutResult(status ->
                publisher.publishEvent(new Act(clock.instant(), reader.id(), "WorkbookDownloaded", workbook.id())));
        folder.copy(workbook.id(), to);
    }

    /** What was made a week ago goes, file and all. */
    void throwAway() {
        store.forgetBefore(clock.instant().minus(KEPT)).forEach(folder::delete);
    }

    private void made(Person by, Locale locale, Period period, String id, LargeWorkbook.Progress progress) {
        try {
            folder.write(id, out -> reports.casesAndOutcomes(by, locale, period, out, progress::row));
            end(by, period, id, LargeWorkbook.State.READY);
        } catch (RuntimeException broken) {
            LOG.error("The workbook {} of {} broke off", id, by.id(), broken);
            end(by, period, id, LargeWorkbook.State.BROKEN);
        } finally {
            making.remove(id);
        }
    }

    private void end(Person by, Period period, String id, LargeWorkbook.State state) {
        store.state(id, state);
        notices.tell(
                by,
                "workbook/" + id,
                "reporting.notice." + state,
                Moment.kept(period.first()),
                Moment.kept(period.last()));
    }

    private LargeWorkbook now(LargeWorkbook kept) {
        if (kept.state() != LargeWorkbook.State.MAKING) {
            return kept;
        }
        LargeWorkbook.Progress progress = making.get(kept.id());
        if (progress != null) {
            return kept.at(progress);
        }
        return kept.begunAt().plus(LONGEST).isBefore(clock.instant()) ? kept.broken() : kept;
    }
}
