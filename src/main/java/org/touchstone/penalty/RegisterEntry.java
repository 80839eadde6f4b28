package org.touchstone.penalty;

import java.time.Instant;
import java.util.List;
import org.touchstone.cases.Measure;

/** A store named in public: what everyone may know of a penalty, and no more. */
public record RegisterEntry(String storeName, String brandName, Instant decidedAt, List<Measure> measures) {}
