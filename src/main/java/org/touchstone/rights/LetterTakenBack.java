package org.touchstone.rights;

import org.touchstone.common.OrganisationId;

/**
 * An owner took a letter of authorisation back before its time.
 *
 * @param brand the name of the first brand that it named
 */
public record LetterTakenBack(String letter, OrganisationId agent, OrganisationId owner, String brand) {}
