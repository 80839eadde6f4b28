/** The frame of the API: refusals as problem details, its description, who is asking. */
@NullMarked
package org.touchstone.identity.api;

import org.jspecify.annotations.NullMarked;
