package org.touchstone.surveillance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.Marketplace;

/** A listing that was drawn, and into which part. */
record Drawn(Part part, Listing listing) {

    /** Both parts shuffled together, so that the order of the watches does not tell the parts apart; repeatable by seed. */
    static List<Drawn> mixed(Marketplace.Draw draw, long seed) {
        List<Drawn> all = new ArrayList<>();
        draw.guided().forEach(listing -> all.add(new Drawn(Part.GUIDED, listing)));
        draw.random().forEach(listing -> all.add(new Drawn(Part.RANDOM, listing)));
        Collections.shuffle(all, new Random(seed));
        return all;
    }
}
