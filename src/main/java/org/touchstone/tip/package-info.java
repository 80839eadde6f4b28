/** What the public tells without an account: listings on the marketplace, or a place in the street where something is sold. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "ui",
            "identity",
            "identity :: pages",
            "rules",
            "evidence",
            "rights",
            "rights :: ui",
            "marketplace",
            "cases",
            "reporter",
            "notice"
        })
package org.touchstone.tip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
