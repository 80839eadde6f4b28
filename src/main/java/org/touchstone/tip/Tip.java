package org.touchstone.tip;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;

/** A tip on its way: each state offers only what can follow it. */
public sealed interface Tip {

    About about();

    default TipId id() {
        return about().id();
    }

    /** @param email null once nobody needs to be told any more */
    record About(
            TipId id,
            TipContent content,
            Locale language,
            @Nullable Email email,
            Instant at,
            int version) {}

    /** Waits for its sender to confirm the address. */
    record Unconfirmed(About about, Instant until) implements Tip {

        /** @param due by when intake looks at it */
        ToSort confirm(Instant now, Instant due) {
            if (now.isAfter(until)) {
                throw new Refused("tip.refused.expired");
            }
            return new ToSort(about, "", due);
        }
    }

    /**
     * Intake finds out whose right it concerns.
     *
     * @param brand the owner who calls it counterfeit, while no agency is registered for its place; else null
     * @param note why it came to intake again; with a brand, what that owner said
     */
    record ToSort(
            About about, String note, Instant due, @Nullable OrganisationId brand) implements Tip {

        ToSort(About about, String note, Instant due) {
            this(about, note, due, null);
        }

        /** Nobody was there to hand it to when its owner answered; now somebody is. */
        HandedOn handOn(OrganisationId agency, Instant next) {
            if (brand == null) {
                throw new NotYourTurn(id().value());
            }
            return new HandedOn(about, brand, agency, note, next);
        }

        ToCheck toCheck(OrganisationId brand, Instant due) {
            if (!(about.content() instanceof TipContent.Place)) {
                throw new NotYourTurn(id().value());
            }
            return new ToCheck(about, brand, due);
        }

        Opened opened() {
            if (!(about.content() instanceof TipContent.Listings)) {
                throw new NotYourTurn(id().value());
            }
            return new Opened(about);
        }

        Ended dismiss(String reason) {
            return new Ended(about, Ending.DISMISSED, reason(reason), null, null);
        }
    }

    /** The rights owner looks whether it is theirs, and genuine. */
    record ToCheck(About about, OrganisationId brand, Instant due) implements Tip {

        /** The owner kept silent: intake decides what becomes of it. */
        ToSort silent(Instant next) {
            return new ToSort(about, OWNER_SILENT, next);
        }

        Ended genuine(String reason) {
            return new Ended(about, Ending.GENUINE, reason(reason), brand, null);
        }

        /** Back to intake, which may know another owner. */
        ToSort notOurs(String reason, Instant next) {
            return new ToSort(about, reason(reason), next);
        }

        HandedOn counterfeit(OrganisationId agency, String reason, Instant next) {
            return new HandedOn(about, brand, agency, reason(reason), next);
        }

        /** The place has no agency yet: the answer stands, and intake sees to it that somebody gets it. */
        ToSort counterfeitWithoutAgency(String reason, Instant next) {
            return new ToSort(about, reason(reason), next, brand);
        }
    }

    /** The owner calls it counterfeit; the agency of the place has it. */
    record HandedOn(About about, OrganisationId brand, OrganisationId agency, String note, Instant due) implements Tip {

        Ended received(boolean takenUp, String reason) {
            return new Ended(about, takenUp ? Ending.TAKEN_UP : Ending.DECLINED, reason(reason), brand, agency);
        }

        /** The agency kept silent: intake decides what becomes of it. */
        ToSort silent(Instant next) {
            return new ToSort(about, AGENCY_SILENT, next);
        }
    }

    /** Cases were opened on its listings, or it joined some. */
    record Opened(About about) implements Tip {

        Ended closed() {
            return new Ended(about, Ending.CASES_CLOSED, "", null, null);
        }
    }

    /**
     * Nothing more happens; the address is forgotten.
     *
     * @param brand the owner who was asked last, {@code agency} the one that answered; null where there was none
     */
    record Ended(
            About about,
            Ending ending,
            String reason,
            @Nullable OrganisationId brand,
            @Nullable OrganisationId agency) implements Tip {}

    /** What came of a tip. */
    enum Ending {
        DISMISSED,
        GENUINE,
        TAKEN_UP,
        DECLINED,
        CASES_CLOSED;

        public String textKey() {
            return "tip.ending." + name();
        }
    }

    int LONGEST_REASON = 2_000;

    /** The keys of the notes that say so. */
    String OWNER_SILENT = "tip.note.ownerSilent";

    String AGENCY_SILENT = "tip.note.agencySilent";

    private static String reason(String reason) {
        String plain = PlainText.of(reason);
        if (plain.isEmpty() || plain.length() > LONGEST_REASON) {
            throw new Refused("tip.refused.reason", LONGEST_REASON);
        }
        return plain;
    }
}
