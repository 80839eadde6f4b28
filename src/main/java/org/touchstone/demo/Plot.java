package org.touchstone.demo;

import java.util.List;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.identity.Person;

/**
 * Who accuses whom of what.
 *
 * @param seed of all that is left to chance: how long people take, how much is seized
 */
public record Plot(
        Person brand, String rightId, ComplaintReason reason, Person seller, List<String> listings, long seed) {

    public Plot {
        listings = List.copyOf(listings);
    }
}
