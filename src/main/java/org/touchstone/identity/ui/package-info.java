/** What stands before the views: who may open them, and the way through the sign-in back to the address one came with. */
@NullMarked
package org.touchstone.identity.ui;

import org.jspecify.annotations.NullMarked;
