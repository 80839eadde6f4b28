/** The rebuttal: the accused seller is heard, the reporter answers, an adjudicator assesses; silence counts against whoever keeps it. */
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
package org.touchstone.rebuttal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
