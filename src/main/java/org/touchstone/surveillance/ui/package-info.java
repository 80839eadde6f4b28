/** The volunteer's watches, one step per screen, and the rounds with what they showed. */
@NullMarked
package org.touchstone.surveillance.ui;

import org.jspecify.annotations.NullMarked;
