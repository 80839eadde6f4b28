/** What people see of evidence. */
@NullMarked
package org.touchstone.evidence.ui;

import org.jspecify.annotations.NullMarked;
