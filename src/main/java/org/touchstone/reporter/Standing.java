package org.touchstone.reporter;

import java.time.Instant;

/** Where a reporter stands now. */
public sealed interface Standing {

    /** Their complaints wait their turn. */
    record Ordinary(Lane lane) implements Standing {}

    /** Their complaints come first. */
    record Trusted(Instant since) implements Standing {}

    /** Told that knowingly false complaints lead to suspension; their complaints wait their turn. */
    record Warned(Instant since, Instant until) implements Standing {}

    /** Cannot file anything before that instant. */
    record Suspended(Instant since, Instant until) implements Standing {}

    /** One word for filters, badges and the API. */
    default Name name() {
        return switch (this) {
            case Ordinary ordinary -> Name.ORDINARY;
            case Trusted trusted -> Name.TRUSTED;
            case Warned warned -> Name.WARNED;
            case Suspended suspended -> Name.SUSPENDED;
        };
    }

    /** The four words. */
    enum Name {
        ORDINARY,
        TRUSTED,
        WARNED,
        SUSPENDED;

        public String textKey() {
            return "reporter.standing." + name();
        }
    }
}
