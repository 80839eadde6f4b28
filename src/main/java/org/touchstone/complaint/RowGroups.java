package org.touchstone.complaint;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.complaint.RowChecks.Sound;

/** Rows that agree in everything but the listing and what is wrong with it are one complaint, up to 300 listings. */
final class RowGroups {

    private RowGroups() {}

    /** What the rows of one complaint agree in. */
    private record Said(
            String rightId,
            ComplaintReason reason,
            String description,
            Map<ComplaintFact, String> facts,
            @Nullable String reference) {

        static Said of(NewComplaint alone) {
            return new Said(
                    alone.rightId(),
                    alone.reason(),
                    alone.description(),
                    alone.particulars().facts(),
                    alone.reference());
        }
    }

    /** In the order in which each begins. */
    static List<List<Sound>> of(Collection<Sound> rows) {
        Map<Said, List<Sound>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(Said.of(row.alone()), said -> new ArrayList<>())
                .add(row));
        List<List<Sound>> complaints = new ArrayList<>();
        for (List<Sound> group : groups.values()) {
            for (int from = 0; from < group.size(); from += NewComplaint.MOST_LISTINGS) {
                complaints.add(group.subList(from, Math.min(group.size(), from + NewComplaint.MOST_LISTINGS)));
            }
        }
        return complaints;
    }

    /** The complaint of rows that belong together. */
    static NewComplaint complaint(List<Sound> rows) {
        NewComplaint first = rows.getFirst().alone();
        Map<String, String> remarks = new LinkedHashMap<>();
        rows.forEach(row -> row.alone()
                .particulars()
                .remarks()
                .forEach((listing, remark) -> remarks.merge(listing, remark, ListingLookup::both)));
        return new NewComplaint(
                first.rightId(),
                rows.stream().map(row -> row.row().cell(FileColumn.LISTING)).toList(),
                first.reason(),
                first.description(),
                new Particulars(first.particulars().facts(), remarks),
                first.reference(),
                null,
                true);
    }
}
