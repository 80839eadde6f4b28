/** Guides "genuine or fake" as people read and write them, and how a right is chosen out of any number. */
@NullMarked
@NamedInterface("ui")
package org.touchstone.rights.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
