/** The portal: one room for each thing it does, and {@link org.touchstone.Touchstone} that opens the door. */
@NullMarked
package org.touchstone;

import org.jspecify.annotations.NullMarked;
