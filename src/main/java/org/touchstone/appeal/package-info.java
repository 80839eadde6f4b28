/** Appeals: a seller asks for a second look, an adjudicator new to the case decides, measures are reversed. */
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
package org.touchstone.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
