package org.touchstone.reporter;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;

/** A warning or suspension on its way: proposed by the rules, decided by a person, a suspension by two, open to appeal. */
public sealed interface ReporterMeasure {

    Basis basis();

    default MeasureId id() {
        return basis().id();
    }

    /** What the rules weighed and proposed. */
    record Basis(
            MeasureId id, ReporterNumber reporter, Weighing weighing, Proposal proposed, Instant at, int version) {}

    /** @param sentBack what the second person found wrong; empty the first time */
    record Proposed(Basis basis, String sentBack) implements ReporterMeasure {

        /** Never more than the rules propose. */
        Decided decide(Proposal chosen, String reasons, PersonId by, Instant at) {
            if (!basis.proposed().covers(chosen)) {
                throw new Refused("reporter.refused.tooMuch");
            }
            return new Decided(basis, new Decision(chosen, reasons, by, at));
        }

        Dismissed dismiss(String reasons, PersonId by, Instant at) {
            return new Dismissed(basis, new Decision(null, reasons, by, at));
        }
    }

    /** Decided; a suspension waits for the second person. */
    record Decided(Basis basis, Decision decision) implements ReporterMeasure {

        boolean needsSecond() {
            return decision.chosen() instanceof Proposal.Suspend;
        }

        InForce approve(PersonId second, Reporter.Span span, Instant appealUntil) {
            notTheSame(second);
            return new InForce(basis, decision, second, span, appealUntil, null);
        }

        InForce alone(Reporter.Span span, Instant appealUntil) {
            return new InForce(basis, decision, null, span, appealUntil, null);
        }

        Proposed refuse(PersonId second, String why) {
            notTheSame(second);
            return new Proposed(basis, Decision.sized(why, "reporter.refused.reasons"));
        }

        private void notTheSame(PersonId second) {
            if (second.equals(decision.by())) {
                throw new Refused("reporter.refused.samePerson");
            }
        }
    }

    /** In force since it was told; a suspension ends by itself. */
    record InForce(
            Basis basis,
            Decision decision,
            @Nullable PersonId approvedBy,
            Reporter.Span span,
            Instant appealUntil,
            @Nullable MeasureAppeal appeal)
            implements ReporterMeasure {

        InForce appeal(String grounds, PersonId by, Instant at) {
            if (appeal != null) {
                throw new Refused("reporter.refused.appealedBefore", id().value());
            }
            if (at.isAfter(appealUntil)) {
                throw new Refused("reporter.refused.appealLate", id().value());
            }
            return new InForce(
                    basis, decision, approvedBy, span, appealUntil, new MeasureAppeal(grounds, by, at, null));
        }

        /** Decided by somebody who had no part in the measure. */
        ReporterMeasure decideAppeal(boolean upheld, String reasons, PersonId by, Instant at) {
            if (appeal == null || !appeal.open()) {
                throw new NotYourTurn(id().value());
            }
            if (by.equals(decision.by()) || by.equals(approvedBy)) {
                throw new Refused("reporter.refused.notNew");
            }
            var decided = new MeasureAppeal(
                    appeal.grounds(), appeal.by(), appeal.at(), new MeasureAppeal.End(upheld, reasons, by, at));
            return upheld
                    ? new InForce(basis, decision, approvedBy, span, appealUntil, decided)
                    : new Lifted(basis, decision, approvedBy, span, appealUntil, decided);
        }

        boolean suspends() {
            return decision.chosen() instanceof Proposal.Suspend;
        }
    }

    /** A person saw no ground for it. */
    record Dismissed(Basis basis, Decision decision) implements ReporterMeasure {}

    /** Undone by an appeal. */
    record Lifted(
            Basis basis,
            Decision decision,
            @Nullable PersonId approvedBy,
            Reporter.Span span,
            Instant appealUntil,
            MeasureAppeal appeal)
            implements ReporterMeasure {}
}
