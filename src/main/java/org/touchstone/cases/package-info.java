/** Case files, their events and grants, the door to the engine, and whose turn it is. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity", "rules", "evidence", "rights", "marketplace"})
package org.touchstone.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
