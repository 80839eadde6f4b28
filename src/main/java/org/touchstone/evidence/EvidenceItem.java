package org.touchstone.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Act;
import org.touchstone.common.CaseId;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.ui.StoredFile;

/**
 * One exhibit: a file as it was handed in.
 *
 * @param subject the number of the thing it was handed in for: a case, a purchase, a draft
 * @param size in bytes
 * @param organisation for which it was handed in, whatever becomes of the person
 * @param origin what it is a redacted copy of, null for what was handed in
 * @param sha256 the hash of its content in 64 hexadecimal digits, under which it is kept
 * @param disposed null while its content is there
 */
public record EvidenceItem(
        EvidenceId id,
        String subject,
        @Nullable CaseId caseId,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        PersonId by,
        OrganisationId organisation,
        Instant at,
        Visibility visibility,
        Scan scan,
        @Nullable EvidenceId origin,
        @Nullable Disposed disposed) {

    /** Where it can be read; {@code /preview} and {@code /thumbnail} behind it show it. */
    public String address() {
        return "evidence/" + id;
    }

    /** Whether anybody gets its content: it is there, and no virus scan is in its way. */
    public boolean readable() {
        return scan.letThrough() && disposed == null;
    }

    /** Whether it is a picture that can be shown. */
    public boolean picture() {
        return readable() && type().picture();
    }

    /** Whether a small picture can be made of it: of a picture, or of the first page of a PDF or TIFF file. */
    public boolean pictured() {
        return picture() || readable() && type().paged();
    }

    FileType type() {
        return FileType.ofMediaType(mediaType);
    }

    /** How a page can show it; nothing of what waits for its virus scan or is gone. */
    public Preview preview() {
        return readable() ? type().preview() : Preview.NONE;
    }

    /** What audit hears when somebody does this to it. */
    Act act(String verb, PersonId who, Instant when) {
        return new Act(when, who, verb, id.value(), caseId, true, sha256);
    }

    /** As an upload field shows it. */
    public StoredFile stored() {
        return new StoredFile(id.value(), fileName, sha256, address(), picture());
    }
}
