package org.touchstone.evidence;

import java.nio.file.Path;

/** Looks for harmful software in a file. */
interface VirusScanner {

    /** Stands where no scanner is configured. */
    VirusScanner NONE = file -> Finding.NOT_LOOKED;

    /** What a look at a file gave. */
    enum Finding {
        NOT_LOOKED,
        CLEAN,
        INFECTED,
        /** The scanner is configured but does not answer, or not about this file. */
        NO_ANSWER
    }

    /** Never fails: a scanner that cannot be reached has found nothing out. */
    Finding look(Path file);
}
