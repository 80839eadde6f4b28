/** The forms of leads and referrals, the agency desk, the referral's part of the case page. */
@NullMarked
package org.touchstone.referral.ui;

import org.jspecify.annotations.NullMarked;
