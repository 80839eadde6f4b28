/** Sellers, listings and orders of the marketplace, and the commands sent there: a port, an outbox, a sandbox. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "ui", "identity", "rules", "start"})
package org.touchstone.marketplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
