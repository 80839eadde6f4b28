/** The record of everyone who reports, brands and the platform's own finders alike: what became of it, and what follows. */
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
            "notice"
        })
package org.touchstone.reporter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
