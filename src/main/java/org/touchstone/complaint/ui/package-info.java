/** What people see of complaints and their verification. */
@NullMarked
package org.touchstone.complaint.ui;

import org.jspecify.annotations.NullMarked;
