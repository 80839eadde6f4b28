/** Brands' rights: what is protected, where, for which goods and until when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity", "rules"})
package org.touchstone.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
