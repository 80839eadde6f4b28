/** The manager's page of figures and workbooks. */
@NullMarked
package org.touchstone.reporting.ui;

import org.jspecify.annotations.NullMarked;
