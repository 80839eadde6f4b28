/** The register as people see it, the forms of registrations and of their review. */
@NullMarked
package org.touchstone.registration.ui;

import org.jspecify.annotations.NullMarked;
