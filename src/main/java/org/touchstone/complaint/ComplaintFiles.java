package org.touchstone.complaint;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Act;
import org.touchstone.common.NotFound;
import org.touchstone.common.NumberStore;
import org.touchstone.common.Refused;
import org.touchstone.complaint.table.Limits;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rights.Rights;

/** Files of many complaints: taken in, worked on beside the person's work, told of in a notice, seen by the whole brand. */
@Service
public class ComplaintFiles {

    private static final int LONGEST_NAME = 200;

    private final FileStore store;
    private final FileRowStore rows;
    private final FileFolder folder;
    private final FileRuns runs;
    private final Rights rights;
    private final NumberStore numbers;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ComplaintFiles(
            FileStore store,
            FileRowStore rows,
            FileFolder folder,
            FileRuns runs,
            Rights rights,
            NumberStore numbers,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.folder = folder;
        this.runs = runs;
        this.rights = rights;
        this.numbers = numbers;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * A file that is being worked on.
     *
     * @param end when all of it is decided and the person was told
     */
    public record Begun(ComplaintFileId id, CompletableFuture<Void> end) {}

    /**
     * Takes a workbook or CSV file of less than 20 MB and 10,000 rows, and begins to file what it says.
     *
     * @param bonaFide the statement of good faith, for every row
     */
    public Begun take(Person by, String name, InputStream content, boolean bonaFide) {
        by.must(Role.BRAND);
        if (!bonaFide) {
            throw new Refused("complaint.refused.bonaFide");
        }
        ComplaintFileId id = new ComplaintFileId(numbers.next("BF"));
        folder.keep(id, content);
        transaction.executeWithoutResult(status -> {
            store.insert(id, by, plain(name), clock.instant());
            publisher.publishEvent(new Act(clock.instant(), by.id(), "ComplaintFileTaken", id.value()));
        });
        return new Begun(id, runs.begin(id));
    }

    /** One of the brand's own files. */
    public ComplaintFile see(Person reader, ComplaintFileId id) {
        reader.must(Role.BRAND);
        return store.find(id)
                .filter(file -> file.organisation().equals(reader.organisation()))
                .orElseThrow(() -> new NotFound(id.value()));
    }

    /** The brand's files, newest first, at most 100 a page. */
    public List<ComplaintFile> of(Person reader, @Nullable ComplaintFileId after, int limit) {
        reader.must(Role.BRAND);
        return store.of(reader.organisation(), after, Math.clamp(limit, 1, 100));
    }

    /** What became of the rows, in their order, at most 1,000 a page. */
    public List<FileRow> rows(Person reader, ComplaintFileId id, boolean refusedOnly, int after, int limit) {
        see(reader, id);
        return rows.page(id, refusedOnly, after, Math.clamp(limit, 1, 1000));
    }

    /** The workbook to fill in, with the brand's own rights to choose from. */
    public void template(Person reader, Locale locale, OutputStream to) {
        reader.must(Role.BRAND);
        FileTemplate.write(to, locale, rights.usable(reader), List.of());
    }

    /** The rows that were refused, each with the reason, to be corrected and handed in again. */
    public void refused(Person reader, ComplaintFileId id, Locale locale, OutputStream to) {
        see(reader, id);
        List<FileRow> refused = rows.page(id, true, 0, Limits.USUAL.rows());
        if (refused.isEmpty()) {
            throw new Refused("complaint.file.refused.nothing", id.value());
        }
        FileTemplate.write(to, locale, rights.usable(reader), refused);
    }

    private static String plain(String name) {
        String bare =
                name.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        String some = bare.isEmpty() ? "-" : bare;
        return some.length() > LONGEST_NAME ? some.substring(0, LONGEST_NAME) : some;
    }
}
