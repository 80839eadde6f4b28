package org.touchstone.evidence;

/** What the portal copied: its content is in the vault, its row is still to be written. */
public final class ArrivedCopy {

    private final String fileName;
    private final ContentStore.Stored<Admission.Seen> stored;

    ArrivedCopy(String fileName, ContentStore.Stored<Admission.Seen> stored) {
        this.fileName = fileName;
        this.stored = stored;
    }

    public String fileName() {
        return fileName;
    }

    ContentStore.Stored<Admission.Seen> stored() {
        return stored;
    }
}
