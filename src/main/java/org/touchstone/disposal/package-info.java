/** Disposal: exhibits whose time is over go when one person proposes it and a second confirms it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity", "rules", "evidence", "cases", "notice"})
package org.touchstone.disposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
