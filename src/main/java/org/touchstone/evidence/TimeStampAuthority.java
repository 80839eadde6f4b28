package org.touchstone.evidence;

import java.util.Optional;

/** Says that something existed at a time, in a way that a court believes: an RFC 3161 authority, or nobody. */
interface TimeStampAuthority {

    /** Where none is configured. */
    TimeStampAuthority NONE = digest -> Optional.empty();

    /** @return the token over this SHA-256 digest, DER encoded; empty when the authority does not answer, to be asked again */
    Optional<byte[]> stamp(byte[] digest);
}
