package org.touchstone.reporter;

import java.time.Duration;

/** What can be done about a reporter, by the rules or by the person who decides. */
public sealed interface Proposal {

    /** Told what happens next time. */
    record Warn() implements Proposal {}

    /** Nothing can be filed for so long. */
    record Suspend(Duration length) implements Proposal {}

    /** A person may decide what the rules propose, or something milder. */
    default boolean covers(Proposal chosen) {
        return switch (chosen) {
            case Warn warn -> true;
            case Suspend asked ->
                this instanceof Suspend proposed && asked.length().compareTo(proposed.length()) <= 0;
        };
    }
}
