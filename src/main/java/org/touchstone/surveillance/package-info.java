/** Looking before anybody complains: rounds draw listings, some guided by risk and some at random, and volunteers watch. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "ui",
            "identity",
            "rules",
            "evidence",
            "rights",
            "marketplace",
            "cases",
            "reporter",
            "notice"
        })
package org.touchstone.surveillance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
