package org.touchstone.surveillance;

import org.touchstone.common.Refused;

/** How many listings a round draws guided by risk and how many at random. */
public record RoundSizes(int guided, int random) {

    /** More than the volunteers of a whole programme can look at in a day. */
    public static final int MOST = 5_000;

    public RoundSizes {
        if (guided < 0 || random < 0 || guided + random < 1 || guided > MOST || random > MOST) {
            throw new Refused("surveillance.refused.sizes", MOST);
        }
    }
}
