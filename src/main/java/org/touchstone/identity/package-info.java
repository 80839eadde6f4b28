/** Who people are: roles, organisations, sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui"})
package org.touchstone.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
