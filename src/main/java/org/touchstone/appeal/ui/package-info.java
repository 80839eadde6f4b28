/** The form of the appeal's decision, the seller's appeals, the appeal's part of the case page. */
@NullMarked
package org.touchstone.appeal.ui;

import org.jspecify.annotations.NullMarked;
