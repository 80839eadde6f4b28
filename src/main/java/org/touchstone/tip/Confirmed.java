package org.touchstone.tip;

/** What somebody gets once they have confirmed their address: the reference, and the secret that is shown once. */
public record Confirmed(TipId id, String secret) {}
