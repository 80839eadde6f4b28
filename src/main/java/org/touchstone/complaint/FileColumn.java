package org.touchstone.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Texts;

/** The columns of a file of complaints, in the order of the template; a file may have them in any order and more of its own. */
public enum FileColumn {
    REFERENCE(NewComplaint.LONGEST_REFERENCE, null),
    RIGHT(300, null),
    REASON(100, null),
    LISTING(500, null),
    REMARK(Particulars.LONGEST_REMARK, null),
    DESCRIPTION(NewComplaint.LONGEST_DESCRIPTION, null),
    HOW_RECOGNISED(ComplaintFact.LONGEST, ComplaintFact.HOW_RECOGNISED),
    TEST_PURCHASE(ComplaintFact.LONGEST, ComplaintFact.TEST_PURCHASE),
    WHERE_THE_MARK_APPEARS(ComplaintFact.LONGEST, ComplaintFact.WHERE_THE_MARK_APPEARS),
    CLAIM_NUMBER(ComplaintFact.LONGEST, ComplaintFact.CLAIM_NUMBER),
    COPIED_FEATURE(ComplaintFact.LONGEST, ComplaintFact.COPIED_FEATURE),
    TITLE_OF_THE_WORK(ComplaintFact.LONGEST, ComplaintFact.TITLE_OF_THE_WORK);

    private static final Map<String, FileColumn> BY_HEADING = Arrays.stream(values())
            .flatMap(column -> Stream.of(Locale.ENGLISH, Locale.CHINESE)
                    .map(locale -> Map.entry(normal(column.heading(locale)), column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));

    private final int longest;
    private final @Nullable ComplaintFact fact;

    FileColumn(int longest, @Nullable ComplaintFact fact) {
        this.longest = longest;
        this.fact = fact;
    }

    /** How many characters its cells may have. */
    public int longest() {
        return longest;
    }

    /** Whether a file makes no sense without it. */
    public boolean needed() {
        return this == RIGHT || this == REASON || this == LISTING || this == DESCRIPTION;
    }

    Optional<ComplaintFact> fact() {
        return Optional.ofNullable(fact);
    }

    public String key() {
        return fact == null ? "complaint.file.column." + this : "complaint.fact." + this;
    }

    public String heading(Locale locale) {
        return Texts.get(locale, key());
    }

    /** The column under a heading in either language. */
    static Optional<FileColumn> under(String heading) {
        return Optional.ofNullable(BY_HEADING.get(normal(heading)));
    }

    /** Upper and lower case, spaces and the star that marks what is needed make no difference. */
    private static String normal(String heading) {
        Function<String, String> bare = text -> text.replace("*", "").strip();
        return bare.apply(heading).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
