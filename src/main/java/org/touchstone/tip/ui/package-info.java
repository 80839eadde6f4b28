@NullMarked
package org.touchstone.tip.ui;

import org.jspecify.annotations.NullMarked;
