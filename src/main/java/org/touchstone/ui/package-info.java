/** Shared components of the interface: badges, deadlines, upload, timeline, diagram, error notices. Knows no capability. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"common"})
package org.touchstone.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
