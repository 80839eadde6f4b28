package org.touchstone.complaint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** The rights that a file names: as the template's list does, by their number or by their identifier. */
final class NamedRights {

    private NamedRights() {}

    /** Asks for what the rows mention at once, however many rights the person has. */
    static Map<String, List<Right>> byName(Rights rights, Person by, List<FileRow> rows) {
        Set<String> said = new HashSet<>();
        Set<String> numbers = new HashSet<>();
        for (FileRow row : rows) {
            String word = row.cell(FileColumn.RIGHT);
            if (word.length() <= FileColumn.RIGHT.longest() && said.add(word)) {
                numbers.add(word);
                numbers.addAll(inBrackets(word));
            }
        }
        Map<String, List<Right>> known = new HashMap<>();
        for (Right right : rights.named(by, said, numbers)) {
            Stream.of(FileTemplate.name(right), right.number(), right.id())
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .distinct()
                    .forEach(name -> known.computeIfAbsent(name, first -> new ArrayList<>())
                            .add(right));
        }
        return known;
    }

    /** @throws Refused where no right is meant, or one of several */
    static Right one(Map<String, List<Right>> known, String word) {
        List<Right> meant = known.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
        if (meant.isEmpty()) {
            throw new Refused("complaint.file.refused.right", word);
        }
        if (meant.size() > 1) {
            throw new Refused(
                    "complaint.file.refused.rights",
                    word,
                    meant.size(),
                    meant.stream().map(Right::id).toList());
        }
        return meant.getFirst();
    }

    /** What may be the number in "name (number)"; a number has brackets itself at times. */
    private static List<String> inBrackets(String word) {
        List<String> numbers = new ArrayList<>();
        for (int at = word.indexOf('('); at >= 0 && word.endsWith(")"); at = word.indexOf('(', at + 1)) {
            numbers.add(word.substring(at + 1, word.length() - 1));
        }
        return numbers;
    }
}
