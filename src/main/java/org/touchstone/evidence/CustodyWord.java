package org.touchstone.evidence;

/** What happens to an exhibit, in the words of ISO/IEC 27037 for how it came and those of the chain of custody for what follows. */
public enum CustodyWord {
    /** It was recognised as evidence and named. */
    IDENTIFICATION,
    /** A person handed it in. */
    COLLECTION,
    /** The portal made the copy itself, from the marketplace. */
    ACQUISITION,
    /** It was put into the vault under its hash. */
    PRESERVATION,
    /** Somebody read it. */
    ACCESS,
    /** Another organisation was given it. */
    TRANSFER,
    /** A copy left the portal in a bundle. */
    EXPORT,
    /** Its content was destroyed. */
    DISPOSAL
}
