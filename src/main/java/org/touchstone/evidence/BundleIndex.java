package org.touchstone.evidence;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.PersonId;
import org.touchstone.common.Texts;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Writes the readable index of a bundle in its reader's language. */
@Component
class BundleIndex {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Moment.ZONE);

    private final ObjectProvider<CaseCover> covers;
    private final People people;

    BundleIndex(ObjectProvider<CaseCover> covers, People people) {
        this.covers = covers;
        this.people = people;
    }

    /**
     * What the index lists.
     *
     * @param exhibits those the reader may see, also such as do not go along because of a virus
     * @param shown the exhibits of which the log shows what happened
     */
    record Contents(
            String number,
            CaseId caseId,
            Instant at,
            List<EvidenceItem> exhibits,
            List<CustodyEntry> custody,
            Set<EvidenceId> shown,
            List<CaseBundle.Vouched> heads) {}

    IndexDocument of(Person reader, Locale locale, Contents contents) {
        CaseCover.Cover cover = covers.getObject().of(reader, contents.caseId(), locale);
        var writing = new Writing(locale, reader.hasAny(Role.CASE_STAFF));
        List<IndexDocument.Section> sections = new ArrayList<>();
        sections.add(writing.facts(cover, contents));
        sections.add(writing.exhibits(contents.exhibits()));
        sections.add(writing.custody(contents));
        sections.add(writing.heads(contents.heads()));
        sections.add(writing.story(cover));
        sections.add(IndexDocument.Section.of(
                writing.text("evidence.bundle.verify"),
                List.of(
                        writing.text("evidence.bundle.verifyHow", contents.caseId() + "-" + contents.number() + ".zip"),
                        writing.text("evidence.bundle.verifyWhat"))));
        return new IndexDocument(
                locale, writing.text("evidence.bundle.title", contents.caseId().value(), contents.number()), sections);
    }

    /** The sections in one language for one kind of reader. */
    private final class Writing {

        private final Locale locale;
        private final boolean names;

        Writing(Locale locale, boolean names) {
            this.locale = locale;
            this.names = names;
        }

        String text(String key, Object... arguments) {
            return Texts.get(locale, key, arguments);
        }

        IndexDocument.Section facts(CaseCover.Cover cover, Contents contents) {
            List<List<String>> rows = new ArrayList<>();
            cover.facts().forEach(fact -> rows.add(List.of(fact.label(), fact.value())));
            rows.add(List.of(text("evidence.bundle.made"), time(contents.at())));
            return new IndexDocument.Section(
                    text("evidence.bundle.case"),
                    List.of(text("evidence.bundle.zone")),
                    List.of(),
                    List.of(1, 3),
                    rows);
        }

        IndexDocument.Section exhibits(List<EvidenceItem> exhibits) {
            List<List<String>> rows = exhibits.stream()
                    .map(item -> List.of(
                            item.id().value(),
                            item.fileName(),
                            text("evidence.bundle.bytes", item.size()),
                            time(item.at()),
                            who(item.by()),
                            item.sha256(),
                            standing(item)))
                    .toList();
            return new IndexDocument.Section(
                    text("evidence.title"),
                    rows.isEmpty() ? List.of(text("evidence.empty")) : List.of(),
                    words("exhibit", "file", "size", "at", "by", "hash", "scan"),
                    List.of(9, 10, 6, 9, 8, 15, 8),
                    rows);
        }

        private String standing(EvidenceItem item) {
            Disposed gone = item.disposed();
            if (gone != null) {
                return text(
                        "evidence.bundle.disposed",
                        time(gone.at()),
                        who(gone.proposedBy()),
                        who(gone.confirmedBy()),
                        gone.reason());
            }
            return text(item.scan().letThrough() ? "evidence.scan." + item.scan() : "evidence.bundle.notAlong");
        }

        IndexDocument.Section custody(Contents contents) {
            long withheld = contents.custody().stream()
                    .filter(entry -> !contents.shown().contains(entry.event().exhibit()))
                    .count();
            List<List<String>> rows = contents.custody().stream()
                    .filter(entry -> contents.shown().contains(entry.event().exhibit()))
                    .map(entry -> List.of(
                            String.valueOf(entry.seq()),
                            time(entry.event().at()),
                            text("evidence.custody." + entry.event().word()),
                            entry.event().exhibit().value(),
                            who(entry.event().by()),
                            entry.event().note(),
                            entry.hash()))
                    .toList();
            List<String> sentences = withheld == 0
                    ? List.of(text("evidence.bundle.log", contents.custody().size()))
                    : List.of(
                            text("evidence.bundle.log", contents.custody().size()),
                            text("evidence.bundle.withheld", withheld));
            return new IndexDocument.Section(
                    text("evidence.custody.title"),
                    sentences,
                    words("seq", "at", "word", "exhibit", "by", "note", "hash"),
                    List.of(3, 9, 7, 9, 8, 11, 15),
                    rows);
        }

        IndexDocument.Section heads(List<CaseBundle.Vouched> heads) {
            List<List<String>> rows = heads.stream()
                    .map(vouched -> List.of(
                            String.valueOf(vouched.head().number()),
                            vouched.head().day().toString(),
                            String.valueOf(vouched.leaf().seq()),
                            vouched.head().root(),
                            text(
                                    vouched.head().timeStamp() == null
                                            ? "evidence.bundle.notStamped"
                                            : "evidence.bundle.stamped")))
                    .toList();
            return new IndexDocument.Section(
                    text("evidence.bundle.heads"),
                    List.of(text(rows.isEmpty() ? "evidence.bundle.noHeads" : "evidence.bundle.headsHelp")),
                    words("head", "day", "upTo", "root", "stamp"),
                    List.of(4, 7, 7, 22, 8),
                    rows);
        }

        IndexDocument.Section story(CaseCover.Cover cover) {
            return new IndexDocument.Section(
                    text("evidence.bundle.story"),
                    List.of(),
                    words("at", "what"),
                    List.of(1, 4),
                    cover.story().stream()
                            .map(happening -> List.of(time(happening.at()), happening.sentence()))
                            .toList());
        }

        private List<String> words(String... keys) {
            return List.of(keys).stream()
                    .map(key -> text("evidence.bundle.column." + key))
                    .toList();
        }

        /** Outsiders read under which identifier somebody acted; the platform names them when asked. */
        private String who(PersonId person) {
            if (person.equals(PersonId.SYSTEM)) {
                return text("evidence.bundle.portal");
            }
            return names ? people.name(person) : person.value();
        }

        private String time(Instant at) {
            return SECOND.format(at);
        }
    }
}
