/** What every room may use: identifiers, money, refusals, texts and the acts that audit hears. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.touchstone.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
