/** The forms and the panel of the rebuttal. */
@NullMarked
package org.touchstone.rebuttal.ui;

import org.jspecify.annotations.NullMarked;
