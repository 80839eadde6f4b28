package org.touchstone.referral;

import java.time.Instant;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;

/** A lead to the source of counterfeits: where it stands decides what can be done with it. */
public sealed interface Lead {

    LeadId id();

    LeadDraft draft();

    PersonId builtBy();

    int version();

    /** Waits for the approver. */
    record Drafted(LeadId id, LeadDraft draft, PersonId builtBy, Instant due, int version) implements Lead {

        /** The second of the two persons releases it: never the one who built it. */
        Released release(PersonId by) {
            if (by.equals(builtBy)) {
                throw new Refused("referral.refused.ownLead");
            }
            return new Released(id, draft, builtBy, by, version);
        }

        Returned refuse(PersonId by, String reason) {
            if (by.equals(builtBy)) {
                throw new Refused("referral.refused.ownLead");
            }
            return new Returned(id, draft, builtBy, FreeText.reason(reason), version);
        }
    }

    /** Came back to the investigator, with the reason. */
    record Returned(LeadId id, LeadDraft draft, PersonId builtBy, String refusal, int version) implements Lead {

        Drafted revise(LeadDraft revised, PersonId by, Instant due) {
            return new Drafted(id, revised, by, due, version);
        }

        Abandoned abandon() {
            return new Abandoned(id, draft, builtBy, version);
        }
    }

    /** Released: a referral for each agency. */
    record Released(LeadId id, LeadDraft draft, PersonId builtBy, PersonId releasedBy, int version) implements Lead {}

    /** Given up before any agency heard of it. */
    record Abandoned(LeadId id, LeadDraft draft, PersonId builtBy, int version) implements Lead {}
}
