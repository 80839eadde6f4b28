package org.touchstone.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Copies with parts blacked out: exhibits of their own that point to what they were made of, which stays as it is. */
@Service
public class Redactions {

    private static final Role[] REDACTING = {Role.INTAKE, Role.INVESTIGATOR, Role.ADJUDICATOR};
    private static final int MOST_AREAS = 200;
    private static final int LONGEST_STEM = 180;

    private final EvidenceVault vault;
    private final Admission admission;

    Redactions(EvidenceVault vault, Admission admission) {
        this.vault = vault;
        this.admission = admission;
    }

    /** Whether this person makes redacted copies of this exhibit. */
    public boolean mayRedact(Person person, EvidenceItem item) {
        return person.hasAny(Set.of(REDACTING)) && item.caseId() != null && item.readable() && redactable(item.type());
    }

    /**
     * Makes a copy of a picture, or of a PDF or TIFF file of at most 30 pages, which becomes a PDF.
     *
     * @param areas 1 to 200 parts
     * @param visibility who may see the copy
     */
    public EvidenceItem redact(Person by, EvidenceId id, List<RedactedArea> areas, Visibility visibility) {
        by.must(REDACTING);
        if (areas.isEmpty() || areas.size() > MOST_AREAS) {
            throw new Refused("evidence.refused.areas", MOST_AREAS);
        }
        EvidenceItem item = vault.find(by, id);
        CaseId caseId = item.caseId();
        if (caseId == null) {
            throw new NotFound(id.value());
        }
        if (!redactable(item.type())) {
            throw new Refused("evidence.refused.redactType");
        }
        byte[] copy = blackened(vault.file(by, id), item.type(), areas);
        return admission.take(
                by, item.subject(), caseId, name(item), new ByteArrayInputStream(copy), visibility, item.id());
    }

    private static boolean redactable(FileType type) {
        return type.paged() || type.picture();
    }

    private static byte[] blackened(Path file, FileType type, List<RedactedArea> areas) {
        try {
            return type.paged() ? Blackening.ofPages(file, type, areas) : Blackening.ofPicture(file, areas);
        } catch (IOException cannotBeDrawn) {
            throw new Refused("evidence.refused.redactType");
        }
    }

    private static String name(EvidenceItem item) {
        String name = item.fileName();
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String shortened = stem.substring(0, Math.min(LONGEST_STEM, stem.length()));
        return shortened + "-redacted" + (item.type().paged() ? ".pdf" : ".png");
    }
}
