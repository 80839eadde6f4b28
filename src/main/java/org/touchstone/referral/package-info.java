/** Offline referral: a lead built from penalised cases, released by two persons, worked by agencies, its outcomes. */
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
package org.touchstone.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
