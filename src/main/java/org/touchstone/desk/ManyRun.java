package org.touchstone.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.Refused;
import org.touchstone.common.Texts;

/** An act on many tasks while it is under way: how far it is, and in the end what came of it. */
final class ManyRun {

    private static final Logger LOG = LoggerFactory.getLogger(ManyRun.class);

    private final String id;
    private final CompletableFuture<ManyResult> result = new CompletableFuture<>();
    private final CompletableFuture<Void> kept = new CompletableFuture<>();
    private volatile int all;
    private volatile int behind;
    private boolean left;
    private boolean told;

    ManyRun(String id) {
        this.id = id;
    }

    /**
     * One row after the other; what is refused or breaks is that row's failure and stops nothing.
     *
     * @param more whether others fit too
     */
    void over(List<InboxRow> rows, boolean more, Consumer<InboxRow> act, Locale locale) {
        all = rows.size();
        List<String> done = new ArrayList<>();
        List<ManyResult.Failed> failed = new ArrayList<>();
        for (InboxRow row : rows) {
            try {
                act.accept(row);
                done.add(row.subject());
            } catch (Refused refused) {
                failed.add(new ManyResult.Failed(row.subject(), refused.in(locale)));
            } catch (RuntimeException broken) { // a deadlock, a lost race, no connection: the next row may fare better
                LOG.error("An act on {} of {} broke", row.step(), row.subject(), broken);
                failed.add(new ManyResult.Failed(row.subject(), Texts.get(locale, "desk.many.rowBroken")));
            }
            behind++;
        }
        result.complete(new ManyResult(done, failed, more));
    }

    /** The result can be looked up from now on, and whoever is to be told has been. */
    void keep() {
        kept.complete(null);
    }

    CompletableFuture<Void> kept() {
        return kept;
    }

    /** Nobody waits for it any more: its end is told in a notice. False when the end has come already. */
    synchronized boolean leave() {
        left = true;
        return !told;
    }

    /** It has ended; whether somebody has gone on without waiting. */
    synchronized boolean tell() {
        told = true;
        return left;
    }

    void broken(RuntimeException why) {
        result.completeExceptionally(why);
    }

    String id() {
        return id;
    }

    double share() {
        return all == 0 ? 0 : (double) behind / all;
    }

    int behind() {
        return behind;
    }

    int all() {
        return all;
    }

    boolean ended() {
        return result.isDone();
    }

    /** Empty while it is under way, and when something broke. */
    Optional<ManyResult> result() {
        return ended() && !result.isCompletedExceptionally() ? Optional.of(result.join()) : Optional.empty();
    }

    /** Waits for the end. */
    ManyResult join() {
        return result.join();
    }
}
