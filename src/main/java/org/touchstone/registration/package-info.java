/** Registration: what an owner or an agent hands in to get a right or a letter into the register, and intake's review. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity", "rules", "evidence", "rights", "cases", "notice"})
package org.touchstone.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
