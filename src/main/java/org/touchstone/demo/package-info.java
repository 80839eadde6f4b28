/** Demo data, made by living through cases with the people of the embedded portal: no row is written past a capability. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "identity",
            "evidence",
            "rights",
            "registration",
            "marketplace",
            "cases",
            "complaint",
            "purchase",
            "rebuttal",
            "penalty",
            "appeal",
            "referral",
            "surveillance"
        })
package org.touchstone.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
