/** The commands on the case page, and the operator's list of those that are stuck. */
@NullMarked
package org.touchstone.marketplace.ui;

import org.jspecify.annotations.NullMarked;
