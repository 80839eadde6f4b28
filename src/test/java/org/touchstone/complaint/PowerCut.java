package org.touchstone.complaint;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/**
 * Lets filing stop in the middle: because the portal's power goes, so that what is not committed is gone, or because
 * something breaks once.
 */
@TestComponent
class PowerCut implements ApplicationListener<PayloadApplicationEvent<ComplaintFiled>> {

    private int left;
    private boolean dark;

    /** Nobody catches it, as nobody gets to catch anything where the power is gone. */
    static final class Dark extends Error {
        private static final long serialVersionUID = 1;
    }

    /** At the so-manieth complaint against a seller from now on, once; at none when it is 0. */
    void after(int filings, boolean powerGoes) {
        left = filings;
        dark = powerGoes;
    }

    void over() {
        left = 0;
    }

    /** No annotated listener, because those wrap what they throw into something that can be caught. */
    @Override
    public void onApplicationEvent(PayloadApplicationEvent<ComplaintFiled> filed) {
        if (left > 0 && --left == 0) {
            if (dark) {
                throw new Dark();
            }
            throw new IllegalStateException("Something broke");
        }
    }
}
