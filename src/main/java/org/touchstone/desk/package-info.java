/** The shell, the task list and the case page that the capabilities' forms and panels hang in. */
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
package org.touchstone.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
