package org.touchstone.rights;

import org.touchstone.common.OrganisationId;
import org.touchstone.common.Refused;

/**
 * A brand as buyers know it; its rights protect it and its guide tells its goods from copies.
 *
 * @param owner the organisation whose it is
 */
public record Brand(String id, OrganisationId owner, String name) {

    public static final int LONGEST_NAME = 80;

    /** A brand's name as people may write it, or a refusal that says why not. */
    public static String checked(String name) {
        String stripped = Words.line(name);
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new Refused("rights.refused.brand", LONGEST_NAME);
        }
        return stripped;
    }
}
