/** Files as evidence: kept once under their hash, never altered, shown only to those who may see them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity", "identity :: pages"})
package org.touchstone.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
