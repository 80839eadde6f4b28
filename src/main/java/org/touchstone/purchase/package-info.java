/** Test purchases: a volunteer buys the suspected item, it is kept under seal, and the brand says what it is. */
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
package org.touchstone.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
