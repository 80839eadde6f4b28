/** What people see of rights. */
@NullMarked
package org.touchstone.rights.ui;

import org.jspecify.annotations.NullMarked;
