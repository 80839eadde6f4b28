/** The register: brands, their rights, letters of authorisation, and their guides to telling genuine from fake. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity", "rules", "evidence"})
package org.touchstone.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
