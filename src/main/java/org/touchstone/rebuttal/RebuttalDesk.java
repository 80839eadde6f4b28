package org.touchstone.rebuttal;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;

/** The rebuttal to be read: each side sees what was said, and nobody's private data but their own. */
@Service
@Transactional
public class RebuttalDesk {

    private final RebuttalStore store;
    private final AttemptStore attempts;
    private final Cases cases;

    RebuttalDesk(RebuttalStore store, AttemptStore attempts, Cases cases) {
        this.store = store;
        this.attempts = attempts;
        this.cases = cases;
    }

    /** Empty before the seller was notified. The reading of the case is an act. */
    public Optional<RebuttalFile> of(Person reader, CaseId id) {
        CaseFile file = cases.see(reader, id);
        return store.file(id, attempts.of(id)).map(rebuttal -> rebuttal.redacted(reader, file.besides(reader)));
    }

    /** The name under which a seller's files stand until they are sent: nobody else sees them before. */
    public static String draftSubject(CaseId id) {
        return id.value() + "/rebuttal";
    }
}
