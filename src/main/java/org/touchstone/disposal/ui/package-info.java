/** What people see of disposal. */
@NullMarked
package org.touchstone.disposal.ui;

import org.jspecify.annotations.NullMarked;
