package org.touchstone.complaint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;
import org.touchstone.common.Texts;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** Checks each row of a file on its own: size, meaning, then whether the marketplace knows the listing. */
@Component
class RowChecks {

    private final Rights rights;
    private final ListingLookup lookup;

    RowChecks(Rights rights, ListingLookup lookup) {
        this.rights = rights;
        this.lookup = lookup;
    }

    /**
     * A row that makes sense by itself.
     *
     * @param alone the complaint that it would be if there were no other row
     * @param key by which the same row is known again
     */
    record Sound(FileRow row, NewComplaint alone, Listing listing, FilingKey key) {}

    /** What came of the rows: those that make sense, and those that do not with the reason. */
    record Checked(List<Sound> sound, List<FileRow> refused) {}

    Checked check(Person by, List<FileRow> rows) {
        Map<String, List<Right>> known = NamedRights.byName(rights, by, rows);
        Map<FileRow, NewComplaint> understood = new HashMap<>();
        List<FileRow> refused = new ArrayList<>();
        for (FileRow row : rows) {
            try {
                understood.put(row, complaint(row, known));
            } catch (Refused why) {
                refused.add(row.refused(why));
            }
        }
        Map<String, Listing> listings = lookup.look(understood.keySet().stream()
                .map(row -> row.cell(FileColumn.LISTING))
                .distinct()
                .toList());
        return same(rows.stream().filter(understood::containsKey).toList(), understood, listings, refused);
    }

    private static Checked same(
            List<FileRow> rows,
            Map<FileRow, NewComplaint> understood,
            Map<String, Listing> listings,
            List<FileRow> refused) {
        Map<FilingKey, Sound> sound = new LinkedHashMap<>();
        for (FileRow row : rows) {
            Listing listing = listings.get(row.cell(FileColumn.LISTING));
            if (listing == null) {
                refused.add(
                        row.refused(new Refused("complaint.refused.unknownListings", 1, row.cell(FileColumn.LISTING))));
                continue;
            }
            NewComplaint alone = understood.get(row);
            Sound one = new Sound(row, alone, listing, key(alone, listing));
            Sound before = sound.putIfAbsent(one.key(), one);
            if (before != null) {
                refused.add(row.refused(new Refused(
                        "complaint.file.refused.sameRow",
                        Integer.toString(before.row().number()))));
            }
        }
        return new Checked(List.copyOf(sound.values()), refused);
    }

    private static NewComplaint complaint(FileRow row, Map<String, List<Right>> known) {
        row.cells().forEach((column, text) -> {
            if (text.length() > column.longest()) {
                throw new Refused("complaint.file.refused.cell", column.key(), column.longest());
            }
        });
        for (FileColumn column : FileColumn.values()) {
            if (column.needed() && row.cell(column).isEmpty()) {
                throw new Refused("complaint.file.refused.missing", column.key());
            }
        }
        Right right = NamedRights.one(known, row.cell(FileColumn.RIGHT));
        String listing = row.cell(FileColumn.LISTING);
        return new NewComplaint(
                right.id(),
                List.of(listing),
                reason(row.cell(FileColumn.REASON)),
                row.cell(FileColumn.DESCRIPTION),
                new Particulars(facts(row), Map.of(listing, row.cell(FileColumn.REMARK))),
                row.cell(FileColumn.REFERENCE),
                null,
                true);
    }

    private static Map<ComplaintFact, String> facts(FileRow row) {
        Map<ComplaintFact, String> facts = new EnumMap<>(ComplaintFact.class);
        row.cells().forEach((column, text) -> column.fact().ifPresent(fact -> facts.put(fact, text)));
        return facts;
    }

    private static ComplaintReason reason(String said) {
        return Arrays.stream(ComplaintReason.values())
                .filter(reason -> Stream.of(
                                reason.name(),
                                Texts.get(Locale.ENGLISH, "complaint.reason." + reason),
                                Texts.get(Locale.CHINESE, "complaint.reason." + reason))
                        .anyMatch(said::equalsIgnoreCase))
                .findFirst()
                .orElseThrow(() -> new Refused("complaint.file.refused.reason", said));
    }

    private static FilingKey key(NewComplaint alone, Listing listing) {
        String said = String.join(
                "\u001F",
                alone.rightId(),
                alone.reason().name(),
                alone.description(),
                alone.particulars().facts().toString(),
                alone.particulars().remarks().values().toString(),
                String.valueOf(alone.reference()),
                listing.id());
        return new FilingKey(FilingKey.digest(said), "");
    }
}
