package org.touchstone.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One version of everything that may be decided differently one day.
 *
 * @param id name and version such as {@code alibaba-2014}; a case keeps the one it was opened under
 * @param deadlines by name, such as {@code rebuttal}
 * @param numbers counts, windows and percentages by name
 * @param points penalty points by ground
 * @param ladder what so many points in the window lead to, ascending
 * @param regions named regions as lists of GB/T 2260 codes
 */
public record RuleSet(
        String id,
        String name,
        ZoneId zone,
        Map<String, Term> deadlines,
        Map<String, Integer> numbers,
        Map<String, Integer> points,
        List<LadderStep> ladder,
        Map<String, List<String>> regions,
        Set<LocalDate> holidays) {

    /**
     * A step of the points ladder.
     *
     * @param points reached within the window
     * @param listingDays days without new listings, 0 for none
     */
    public record LadderStep(int points, int listingDays) {}

    public Instant deadline(String deadline, Instant from) {
        return term(deadline).after(from, zone, holidays);
    }

    public Term term(String deadline) {
        Term term = deadlines.get(deadline);
        if (term == null) {
            throw new IllegalArgumentException("Rule set " + id + " has no deadline " + deadline);
        }
        return term;
    }

    public int number(String number) {
        Integer value = numbers.get(number);
        if (value == null) {
            throw new IllegalArgumentException("Rule set " + id + " has no number " + number);
        }
        return value;
    }
}
