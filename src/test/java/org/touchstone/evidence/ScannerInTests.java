package org.touchstone.evidence;

import java.nio.file.Path;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** A scanner that finds what a test tells it to find; nothing is configured until it is told something. */
@TestComponent
@Primary
public class ScannerInTests implements VirusScanner {

    private Finding finding = Finding.NOT_LOOKED;

    void finds(Finding next) {
        finding = next;
    }

    /** Files that come in now wait. */
    public void goesDown() {
        finds(Finding.NO_ANSWER);
    }

    /** Files that come in now are refused. */
    public void findsAllInfected() {
        finds(Finding.INFECTED);
    }

    public void isTakenAway() {
        finds(Finding.NOT_LOOKED);
    }

    @Override
    public Finding look(Path file) {
        return finding;
    }
}
