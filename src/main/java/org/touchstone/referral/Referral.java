package org.touchstone.referral;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;

/** One lead in the hands of one agency: where it stands decides what the agency can do next. */
public sealed interface Referral {

    Facts facts();

    default ReferralId id() {
        return facts().id();
    }

    default OrganisationId agency() {
        return facts().agency();
    }

    /** What never changes of a referral, and the version that guards against a lost race. */
    record Facts(
            ReferralId id,
            LeadId lead,
            OrganisationId agency,
            @Nullable ReferralId passedFrom,
            Instant sentAt,
            int version) {}

    /** The agency has to decide within its statutory clock. */
    record Sent(Facts facts, Instant due) implements Referral {

        Accepted accept(PersonId by, Instant at) {
            return new Accepted(facts, by, at);
        }

        Ended decline(String reason, Instant at) {
            return new Ended(facts, Ending.DECLINED, FreeText.reason(reason), null, at);
        }

        Questioned askMore() {
            return new Questioned(facts);
        }

        Ended passOn(OrganisationId to, String reason, Instant at) {
            if (to.equals(facts.agency())) {
                throw new Refused("referral.refused.passToSelf");
            }
            return new Ended(facts, Ending.PASSED_ON, FreeText.reason(reason), to, at);
        }
    }

    /** The platform has to answer the agency's question; the agency's clock starts afresh with the answer. */
    record Questioned(Facts facts) implements Referral {

        Sent answered(Instant due) {
            return new Sent(facts, due);
        }
    }

    /** Taken on; the head of unit names the officers. */
    record Accepted(Facts facts, PersonId by, Instant at) implements Referral {

        /** @param needed how many officers the law asks for at least */
        Working assign(Set<PersonId> officers, int needed) {
            if (officers.size() < needed) {
                throw new Refused("referral.refused.officers", needed);
            }
            return new Working(facts, by, at, officers);
        }
    }

    /** The officers work on it and record what comes of it. */
    record Working(Facts facts, PersonId by, Instant at, Set<PersonId> officers) implements Referral {

        public Working {
            officers = Set.copyOf(officers);
        }

        Ended conclude(String reason, Instant now) {
            return new Ended(facts, Ending.CONCLUDED, FreeText.reason(reason), null, now);
        }
    }

    /** Over, with the agency's reason. */
    record Ended(
            Facts facts,
            Ending ending,
            String reason,
            @Nullable OrganisationId passedTo,
            Instant at) implements Referral {}
}
