/** Rule sets as versioned data: deadlines, ladders, windows, decision tables. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity"})
package org.touchstone.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
