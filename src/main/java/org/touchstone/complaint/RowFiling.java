package org.touchstone.complaint;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.touchstone.common.Refused;
import org.touchstone.complaint.RowChecks.Sound;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;

/**
 * Files the rows of a file. What is filed and what is known of the rows is one commit, so that a portal which stops in
 * between goes on with the rows that are left and files none twice.
 */
@Component
class RowFiling {

    private static final Logger LOG = LoggerFactory.getLogger(RowFiling.class);

    private final ComplaintFiling filing;
    private final FilingNotices notices;
    private final FilingKeyStore keys;
    private final FileStore files;
    private final FileRowStore rows;
    private final Clock clock;
    private final TransactionTemplate together;

    RowFiling(
            ComplaintFiling filing,
            FilingNotices notices,
            FilingKeyStore keys,
            FileStore files,
            FileRowStore rows,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.filing = filing;
        this.notices = notices;
        this.keys = keys;
        this.files = files;
        this.rows = rows;
        this.clock = clock;
        this.together = new TransactionTemplate(transactions);
    }

    /** Files some complaints in one commit; when something breaks, one by one, so that it harms no other. */
    void file(Person by, ComplaintFileId file, List<List<Sound>> groups) {
        try {
            together.executeWithoutResult(status -> inOneCommit(by, file, groups));
        } catch (RuntimeException broken) {
            LOG.warn("Complaints of {} are filed one by one, since together they broke", file, broken);
            groups.forEach(group -> alone(by, file, group));
        }
    }

    /** Keeps what is decided about rows that need no filing. */
    void decide(ComplaintFileId file, List<FileRow> decided) {
        together.executeWithoutResult(status -> keep(file, decided));
    }

    private void alone(Person by, ComplaintFileId file, List<Sound> group) {
        try {
            together.executeWithoutResult(status -> inOneCommit(by, file, List.of(group)));
        } catch (RuntimeException broken) {
            LOG.error("A complaint of {} broke", file, broken);
            decide(file, refused(group, new Refused("complaint.refused.broken")));
        }
    }

    private void inOneCommit(Person by, ComplaintFileId file, List<List<Sound>> groups) {
        Set<String> free = keys.hold(
                by.organisation(),
                FilingKey.Kind.ROW,
                groups.stream().flatMap(List::stream).map(Sound::key).toList(),
                clock.instant());
        Map<String, Filed> filed = new HashMap<>();
        List<FileRow> decided = new ArrayList<>(known(by, groups, free));
        List<List<Sound>> fresh = groups.stream()
                .map(group -> group.stream()
                        .filter(row -> free.contains(row.key().key()))
                        .toList())
                .filter(group -> !group.isEmpty())
                .toList();
        decided.addAll(file(by, fresh, filed));
        keys.answered(by.organisation(), FilingKey.Kind.ROW, filed);
        keys.release(
                by.organisation(),
                FilingKey.Kind.ROW,
                free.stream().filter(key -> !filed.containsKey(key)).toList());
        keep(file, decided);
        notices.filedMany(
                by,
                fresh.stream()
                        .flatMap(List::stream)
                        .filter(row -> filed.containsKey(row.key().key()))
                        .map(row -> row.alone().rightId())
                        .toList());
    }

    private List<FileRow> known(Person by, List<List<Sound>> groups, Set<String> free) {
        Map<String, Sound> taken = groups.stream()
                .flatMap(List::stream)
                .filter(row -> !free.contains(row.key().key()))
                .collect(Collectors.toMap(row -> row.key().key(), Function.identity()));
        return taken.isEmpty()
                ? List.of()
                : keys.used(by.organisation(), FilingKey.Kind.ROW, taken.keySet()).stream()
                        .map(used ->
                                taken.get(used.key()).row().known(used.filed().id()))
                        .toList();
    }

    /** What is refused as a whole is halved until only those rows are left that are refused by themselves. */
    private List<FileRow> file(Person by, List<List<Sound>> groups, Map<String, Filed> filed) {
        List<FileRow> decided = new ArrayList<>();
        List<List<Sound>> halves = new ArrayList<>();
        Iterator<ComplaintFiling.Result> results = filing.file(
                        by, groups.stream().map(RowGroups::complaint).toList(), looked(groups))
                .iterator();
        for (List<Sound> group : groups) {
            ComplaintFiling.Result result = results.next();
            if (result.filed() != null) {
                group.forEach(row -> filed.put(row.key().key(), result.filed()));
                group.forEach(row -> decided.add(row.row().filed(result.filed().id())));
            } else if (group.size() == 1) {
                decided.addAll(refused(group, result.refused()));
            } else {
                halves.add(group.subList(0, group.size() / 2));
                halves.add(group.subList(group.size() / 2, group.size()));
            }
        }
        if (!halves.isEmpty()) {
            decided.addAll(file(by, halves, filed));
        }
        return decided;
    }

    private static Map<String, Listing> looked(List<List<Sound>> groups) {
        return groups.stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(
                        row -> row.row().cell(FileColumn.LISTING), Sound::listing, (one, same) -> one));
    }

    private void keep(ComplaintFileId file, List<FileRow> decided) {
        rows.decide(file, decided);
        files.decided(
                file,
                count(decided, FileRow.State.FILED),
                count(decided, FileRow.State.KNOWN),
                count(decided, FileRow.State.REFUSED));
    }

    private static List<FileRow> refused(Collection<Sound> rows, Refused why) {
        return rows.stream().map(row -> row.row().refused(why)).toList();
    }

    private static long count(List<FileRow> rows, FileRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }
}
