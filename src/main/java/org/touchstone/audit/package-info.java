/** What was done and read, by whom: appended in the same transaction, never changed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "identity", "cases"})
package org.touchstone.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
