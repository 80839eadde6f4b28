/** The forms of the penalty, its part of the case page, the seller's points, the public register. */
@NullMarked
package org.touchstone.penalty.ui;

import org.jspecify.annotations.NullMarked;
