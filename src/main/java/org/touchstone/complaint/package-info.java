/** The way in: complaints, their screening and their verification, before anything is delisted. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "ui",
            "identity",
            "rules",
            "evidence",
            "rights",
            "rights :: ui",
            "marketplace",
            "cases",
            "reporter",
            "notice"
        })
package org.touchstone.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
