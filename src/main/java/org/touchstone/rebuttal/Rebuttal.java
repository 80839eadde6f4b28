package org.touchstone.rebuttal;

import java.time.Instant;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.Refused;

/** The rules of a rebuttal: each state knows only the steps that are possible from it. */
public sealed interface Rebuttal {

    About about();

    /**
     * What every state knows.
     *
     * @param attempt which attempt this is, 1 for the first
     * @param attempts how many the rule set gives
     */
    record About(CaseId caseId, int attempt, int attempts, int version) {

        boolean last() {
            return attempt >= attempts;
        }

        About next() {
            return new About(caseId, attempt + 1, attempts, version);
        }
    }

    /** The seller's turn. */
    record Awaiting(About about, Deadlines deadlines) implements Rebuttal {

        /** The reporter answers first. */
        public Answering toReporter(Instant now, Instant answerBy) {
            mustBeInTime(now);
            return new Answering(about, answerBy);
        }

        /** Nobody but the platform has anything to answer. */
        public Assessing toPlatform(Instant now) {
            mustBeInTime(now);
            return new Assessing(about);
        }

        public Ended silent() {
            return new Ended(about, Outcome.SELLER_SILENT);
        }

        /** Gives the seller more time, never less. */
        public Awaiting extended(Deadlines later, Instant latest) {
            if (!later.until().isAfter(deadlines.until())) {
                throw new Refused("rebuttal.refused.earlier");
            }
            if (later.until().isAfter(latest)) {
                throw new Refused("rebuttal.refused.tooLate", Moment.kept(latest));
            }
            return new Awaiting(about, later);
        }

        private void mustBeInTime(Instant now) {
            if (now.isAfter(deadlines.until())) {
                throw new Refused("rebuttal.refused.late", about.caseId());
            }
        }
    }

    /** The reporter's turn. */
    record Answering(About about, Instant answerBy) implements Rebuttal {

        public Assessing contested() {
            return new Assessing(about);
        }

        /** Whoever was to answer has left, and another answers. */
        public Answering passed(Instant answerBy) {
            return new Answering(about, answerBy);
        }

        /** Whoever was to answer has left; nobody but the platform has anything to say to it. */
        public Assessing toPlatform() {
            return new Assessing(about);
        }

        public Ended conceded() {
            return new Ended(about, Outcome.CONCEDED);
        }

        public Ended silent() {
            return new Ended(about, Outcome.REPORTER_SILENT);
        }
    }

    /** The adjudicator's turn. */
    record Assessing(About about) implements Rebuttal {

        public Ended refuted() {
            return new Ended(about, Outcome.REFUTED);
        }

        /** Only the last attempt can fail for good: before it the seller is told what is missing and may try again. */
        public Ended notRefuted() {
            if (!about.last()) {
                throw new Refused("rebuttal.refused.attemptsLeft", about.attempts() - about.attempt());
            }
            return new Ended(about, Outcome.NOT_REFUTED);
        }

        public Ended fictitious() {
            return new Ended(about, Outcome.FICTITIOUS);
        }

        public Reopening anotherAttempt() {
            if (about.last()) {
                throw new Refused("rebuttal.refused.lastAttempt", about.attempts());
            }
            return new Reopening(about);
        }
    }

    /** The seller may try again as soon as the fresh term is set. */
    record Reopening(About about) implements Rebuttal {

        public Awaiting reopened(Deadlines fresh) {
            return new Awaiting(about.next(), fresh);
        }
    }

    /** The rebuttal is over. */
    record Ended(About about, Outcome outcome) implements Rebuttal {}
}
