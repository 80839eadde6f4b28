/** Starts the portal on a bare machine: settings, embedded database, and clear words when something is in the way. */
@ApplicationModule(allowedDependencies = {"common"})
@NullMarked
package org.touchstone.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
