package org.touchstone.evidence;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** What is known of exhibits beside their content: what a camera wrote, and where else they were seen. */
@Service
@Transactional
public class EvidenceFacts {

    private final EvidenceSight sight;
    private final Facts facts;
    private final SharedCopies copies;

    EvidenceFacts(EvidenceSight sight, Facts facts, SharedCopies copies) {
        this.sight = sight;
        this.facts = facts;
        this.copies = copies;
    }

    /** What the file says of itself; the other party learns neither device nor time, as its copy does not tell them. */
    public ContentFacts of(Person reader, EvidenceItem item) {
        mustSee(reader, item);
        ContentFacts all = facts.of(item);
        return copies.whole(reader, item)
                ? all
                : new ContentFacts(all.width(), all.height(), all.pages(), null, null, null, all.located(), null);
    }

    /** Whether this person gets a copy that does not say where it was taken. */
    public boolean withoutPlace(Person reader, EvidenceItem item) {
        mustSee(reader, item);
        return copies.withoutPlace(reader, item);
    }

    /** Other cases with the same content or a picture that looks like it; for the platform alone, since it tells of those cases. */
    public SeenElsewhere elsewhere(Person reader, EvidenceItem item) {
        CaseId here = item.caseId();
        return here == null
                ? SeenElsewhere.NOWHERE
                : elsewhere(reader, here, List.of(item)).getOrDefault(item.id(), SeenElsewhere.NOWHERE);
    }

    /** The same of several exhibits of one case at once. */
    public Map<EvidenceId, SeenElsewhere> elsewhere(Person reader, CaseId here, List<EvidenceItem> items) {
        reader.must(Role.CASE_STAFF.toArray(Role[]::new));
        sight.mustSee(reader, here);
        return facts.elsewhere(
                here, items.stream().filter(item -> here.equals(item.caseId())).toList());
    }

    private void mustSee(Person reader, EvidenceItem item) {
        if (!sight.sees(reader, item)) {
            throw new NotFound(item.id().value());
        }
    }
}
