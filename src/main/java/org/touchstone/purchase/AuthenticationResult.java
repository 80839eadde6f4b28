package org.touchstone.purchase;

import org.touchstone.common.PlainText;

/**
 * What the brand found when it opened the seal and examined the item.
 *
 * @param sealNumber the number on the seal as it was found; another one than was put on means that custody was broken
 * @param findings by which marks it was told; at most 2000 characters
 */
public record AuthenticationResult(Finding finding, String sealNumber, String findings) {

    /** What the item is. */
    public enum Finding {
        COUNTERFEIT(Ending.COUNTERFEIT),
        GENUINE(Ending.GENUINE),
        INCONCLUSIVE(Ending.INCONCLUSIVE);

        private final Ending ending;

        Finding(Ending ending) {
            this.ending = ending;
        }

        Ending ending() {
            return ending;
        }
    }

    public AuthenticationResult {
        sealNumber = PlainText.sized(sealNumber, 3, 40, "purchase.refused.sealNumber");
        findings = PlainText.sized(findings, 10, 2000, "purchase.refused.findings");
    }
}
