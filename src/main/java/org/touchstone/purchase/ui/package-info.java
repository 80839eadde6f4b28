/** The forms, the panel and the list of test purchases. */
@NullMarked
package org.touchstone.purchase.ui;

import org.jspecify.annotations.NullMarked;
