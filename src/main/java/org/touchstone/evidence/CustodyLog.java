package org.touchstone.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** The chain of custody of a case, for those who answer for it. */
@Service
@Transactional(readOnly = true)
public class CustodyLog {

    private static final Set<Role> READING = EnumSet.of(
            Role.INTAKE,
            Role.INVESTIGATOR,
            Role.ADJUDICATOR,
            Role.APPROVER,
            Role.MANAGER,
            Role.OFFICER,
            Role.SUPERVISOR);

    private final ChainStore store;
    private final EvidenceVault vault;

    CustodyLog(ChainStore store, EvidenceVault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** Whether this person reads chains of custody at all; of which cases is asked when they do. */
    public boolean mayRead(Person reader) {
        return reader.hasAny(READING);
    }

    /** What happened to the exhibits that this person may see, oldest first. */
    public List<CustodyEntry> of(Person reader, CaseId id) {
        reader.must(READING.toArray(Role[]::new));
        Set<EvidenceId> seen =
                vault.of(reader, id).stream().map(EvidenceItem::id).collect(Collectors.toSet());
        return store.of(id).stream()
                .filter(entry -> seen.contains(entry.event().exhibit()))
                .toList();
    }

    /** The first entry that does not fit behind the one before it; empty for an unbroken chain. */
    public OptionalInt brokenAt(Person reader, CaseId id) {
        reader.must(READING.toArray(Role[]::new));
        vault.of(reader, id);
        return brokenAt(store.of(id));
    }

    static OptionalInt brokenAt(List<CustodyEntry> chain) {
        String previous = CustodyEntry.NOTHING_BEFORE;
        int expected = 1;
        for (CustodyEntry entry : chain) {
            if (entry.seq() != expected || !entry.follows(previous)) {
                return OptionalInt.of(expected);
            }
            previous = entry.hash();
            expected++;
        }
        return OptionalInt.empty();
    }
}
