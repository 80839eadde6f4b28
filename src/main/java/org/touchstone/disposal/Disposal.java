package org.touchstone.disposal;

import java.time.Instant;
import org.touchstone.common.PersonId;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/** A proposal to dispose of exhibits. It cannot be undone, so a second person has to confirm it. */
public sealed interface Disposal {

    About about();

    default DisposalId id() {
        return about().id();
    }

    /**
     * What was proposed.
     *
     * @param exhibits how many, 1 to 500
     * @param reason 10 to 500 characters
     */
    record About(DisposalId id, int exhibits, String reason, PersonId proposedBy, Instant proposedAt, int version) {

        public static final int MOST = 500;
        public static final int SHORTEST = 10;
        public static final int LONGEST = 500;

        public About {
            if (exhibits < 1 || exhibits > MOST) {
                throw new Refused("disposal.refused.exhibits", MOST);
            }
            reason = sized(reason);
        }
    }

    /** Waits for the second person. */
    record Proposed(About about) implements Disposal {

        /** Never by the one who proposed it. */
        Confirmed confirm(PersonId by, Instant at) {
            if (by.equals(about.proposedBy())) {
                throw new Refused("disposal.refused.samePerson");
            }
            return new Confirmed(about, by, at);
        }

        Declined decline(PersonId by, String why, Instant at) {
            return new Declined(about, by, at, sized(why));
        }
    }

    /** Carried out. */
    record Confirmed(About about, PersonId by, Instant at) implements Disposal {}

    /** The exhibits are kept, and can be proposed again. */
    record Declined(About about, PersonId by, Instant at, String why) implements Disposal {}

    private static String sized(String text) {
        return PlainText.sized(text, About.SHORTEST, About.LONGEST, "disposal.refused.reason");
    }
}
