package org.touchstone.complaint;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Lets the portal stop in the middle of filing, as if its machine had lost power: what is not committed is gone. */
@TestComponent
class PowerCut {

    private int left;

    /** Nobody catches it, as nobody gets to catch anything where the power is gone. */
    static final class Dark extends Error {
        private static final long serialVersionUID = 1;
    }

    /** At the so-manieth complaint against a seller from now on. */
    void after(int filings) {
        left = filings;
    }

    void over() {
        left = 0;
    }

    @EventListener
    void hear(ComplaintFiled filed) {
        if (left > 0 && --left == 0) {
            throw new Dark();
        }
    }
}
