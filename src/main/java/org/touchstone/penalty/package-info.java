/** Penalties: measures proposed by the rules, decided by one person, approved by another when heavy, undone on appeal. */
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
package org.touchstone.penalty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
