package org.touchstone.tip;

/** A tip led to cases; heard once that is written, when they can be closed already. */
public record TipOpened(TipId id) {}
