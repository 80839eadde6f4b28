/** The embedded OpenID Connect provider: an account for each kind of work, on the portal's own host. */
@NullMarked
package org.touchstone.identity.provider;

import org.jspecify.annotations.NullMarked;
