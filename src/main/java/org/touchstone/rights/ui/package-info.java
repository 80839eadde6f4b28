/** Guides "genuine or fake" as people read and write them. */
@NullMarked
package org.touchstone.rights.ui;

import org.jspecify.annotations.NullMarked;
