/** Plain pages without script, for where there is no view yet or no more: sign-in, no entry, errors. */
@NullMarked
@NamedInterface("pages")
package org.touchstone.identity.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
