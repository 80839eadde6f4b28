package org.touchstone.penalty;

import java.util.List;
import java.util.regex.Pattern;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/**
 * What a decision rests on, in the decider's words, with the limits of the EU's database of statements of reasons.
 *
 * @param facts 20 to 5,000 characters, no personal data
 * @param reference the law or term that is breached, 3 to 500 characters
 * @param explanation why the content breaches it, 20 to 2,000 characters
 * @param automatedDetection whether the content was found by a machine
 * @param territory ISO 3166 codes of the countries where the measures apply
 */
public record Reasons(
        String facts,
        Basis basis,
        String reference,
        String explanation,
        boolean automatedDetection,
        AutomatedDecision automatedDecision,
        List<String> territory) {

    /** Whether the law forbids the content or only the marketplace's terms do. */
    public enum Basis {
        ILLEGAL,
        INCOMPATIBLE
    }

    /** How much of the decision a machine took. */
    public enum AutomatedDecision {
        NOT,
        PARTIALLY,
        FULLY
    }

    public static final int MOST_FACTS = 5_000;
    public static final int MOST_REFERENCE = 500;
    public static final int MOST_EXPLANATION = 2_000;
    private static final int MOST_COUNTRIES = 60;
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+");
    private static final Pattern PHONE_OR_IDENTITY = Pattern.compile("(?<!\\d)(1[3-9]\\d{9}|\\d{17}[\\dXx])(?!\\d)");

    public Reasons {
        facts = sized(facts, 20, MOST_FACTS, "facts");
        reference = sized(reference, 3, MOST_REFERENCE, "reference");
        explanation = sized(explanation, 20, MOST_EXPLANATION, "explanation");
        territory = List.copyOf(territory);
        if (territory.isEmpty()
                || territory.size() > MOST_COUNTRIES
                || !territory.stream().allMatch(code -> COUNTRY.matcher(code).matches())) {
            throw new Refused("penalty.refused.territory", MOST_COUNTRIES);
        }
    }

    private static String sized(String text, int least, int most, String field) {
        String plain = PlainText.sized(text, least, most, "penalty.refused." + field);
        if (MAIL.matcher(plain).find() || PHONE_OR_IDENTITY.matcher(plain).find()) {
            throw new Refused("penalty.refused.personal");
        }
        return plain;
    }
}
