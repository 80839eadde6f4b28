package org.touchstone.registration;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** The pages of certificates, translations and letters; in the vault, under the number of their registration. */
@Service
@Transactional
public class RegistrationFiles {

    private final RegistrationStore store;
    private final FileRows rows;
    private final EvidenceVault vault;

    RegistrationFiles(RegistrationStore store, FileRows rows, EvidenceVault vault) {
        this.store = store;
        this.rows = rows;
        this.vault = vault;
    }

    /**
     * Adds a file of less than 20 MB to one's own draft, or to a registration about which one was asked. Taking its
     * content in may take a while, so no transaction waits for it.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public EvidenceItem add(Person by, RegistrationId id, Part part, String fileName, InputStream content) {
        by.must(Role.BRAND);
        rows.mayAdd(seen(by, id));
        EvidenceItem item = vault.keep(by, id.value(), null, fileName, content);
        try {
            rows.add(by, id, item.id(), part);
        } catch (Refused meanwhile) {
            vault.takeOut(by, item.id());
            throw meanwhile;
        }
        return item;
    }

    /** Takes a file out of one's own draft again. */
    public void takeOut(Person by, RegistrationId id, EvidenceId file) {
        by.must(Role.BRAND);
        rows.takeOut(by, id, file);
        vault.takeOut(by, file);
    }

    /** The files in the order in which they were handed in, documents before translations. */
    @Transactional(readOnly = true)
    public List<RegistrationFile> of(Person reader, RegistrationId id) {
        seen(reader, id);
        Map<EvidenceId, Part> parts = store.files(id);
        return vault.ofSubject(reader, id.value()).stream()
                .filter(item -> parts.containsKey(item.id()))
                .map(item -> new RegistrationFile(parts.get(item.id()), item))
                .sorted(Comparator.comparing(RegistrationFile::part))
                .toList();
    }

    void discard(Person by, RegistrationId id) {
        of(by, id).forEach(file -> vault.takeOut(by, file.item().id()));
    }

    private Registration seen(Person reader, RegistrationId id) {
        if (!reader.hasAny(Role.CASE_STAFF)) {
            reader.must(Role.BRAND);
        }
        return store.find(id)
                .filter(found -> RegistrationSight.sees(reader, found))
                .orElseThrow(() -> new NotFound(id.value()));
    }
}
