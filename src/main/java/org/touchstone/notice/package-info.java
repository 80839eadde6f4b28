/** Notices in the portal, in the reader's language, and mail: to those who have no account, and of what somebody handed in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity"})
package org.touchstone.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
