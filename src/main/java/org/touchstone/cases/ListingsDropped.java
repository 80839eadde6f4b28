package org.touchstone.cases;

import java.time.Instant;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.common.PersonId;

/** Listings are accused no more, because nobody who stands by the case had named them; it goes on with the others. */
public record ListingsDropped(CaseId caseId, PersonId by, Instant at, List<String> listings) implements CaseEvent {

    private static final int SHOWN = 10;

    public ListingsDropped {
        listings = List.copyOf(listings);
    }

    @Override
    public List<String> arguments() {
        String shown = String.join(", ", listings.subList(0, Math.min(SHOWN, listings.size())));
        return List.of(Integer.toString(listings.size()), listings.size() > SHOWN ? shown + " …" : shown);
    }

    @Override
    public Audience audience() {
        return Audience.EVERYONE;
    }
}
