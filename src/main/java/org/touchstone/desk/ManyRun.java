package org.touchstone.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.Refused;

/** An act on many tasks while it is under way: how far it is, and in the end what came of it. */
final class ManyRun {

    private final String id;
    private final CompletableFuture<ManyResult> result = new CompletableFuture<>();
    private final CompletableFuture<Void> kept = new CompletableFuture<>();
    private volatile int all;
    private volatile int behind;

    ManyRun(String id) {
        this.id = id;
    }

    /** One row after the other; what is refused stops nothing. */
    void over(List<InboxRow> rows, Consumer<InboxRow> act, Locale locale) {
        all = rows.size();
        List<String> done = new ArrayList<>();
        List<ManyResult.Failed> failed = new ArrayList<>();
        for (InboxRow row : rows) {
            try {
                act.accept(row);
                done.add(row.subject());
            } catch (Refused refused) {
                failed.add(new ManyResult.Failed(row.subject(), refused.in(locale)));
            }
            behind++;
        }
        result.complete(new ManyResult(done, failed));
    }

    /** The result can be looked up from now on. */
    void keep() {
        kept.complete(null);
    }

    CompletableFuture<Void> kept() {
        return kept;
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
