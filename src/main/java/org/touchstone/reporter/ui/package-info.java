@NullMarked
package org.touchstone.reporter.ui;

import org.jspecify.annotations.NullMarked;
