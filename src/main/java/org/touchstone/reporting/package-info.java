/** Figures and workbooks for management: reads what all rooms know, changes nothing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity", "rules", "marketplace", "cases", "notice"})
package org.touchstone.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
