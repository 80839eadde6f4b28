package org.touchstone.registration;

import org.touchstone.evidence.EvidenceItem;

/** A file of a registration and what it is. */
public record RegistrationFile(Part part, EvidenceItem item) {}
