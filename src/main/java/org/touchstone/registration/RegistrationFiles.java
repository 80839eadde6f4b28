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

    private static final int MOST = 60;

    private final RegistrationStore store;
    private final EvidenceVault vault;

    RegistrationFiles(RegistrationStore store, EvidenceVault vault) {
        this.store = store;
        this.vault = vault;
    }

    /**
     * Adds a file of less than 20 MB to one's own draft, or to a registration about which one was asked. Taking its
     * content in may take a while, so no transaction waits for it.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public EvidenceItem add(Person by, RegistrationId id, Part part, String fileName, InputStream content) {
        by.must(Role.BRAND);
        Registration registration = seen(by, id);
        if (!(registration instanceof Registration.Draft) && !(registration instanceof Registration.Asked)) {
            throw new Refused("registration.refused.files", id.value());
        }
        if (store.files(id).size() >= MOST) {
            throw new Refused("registration.refused.tooManyFiles", MOST);
        }
        EvidenceItem item = vault.keep(by, id.value(), null, fileName, content);
        store.file(id, item.id(), part);
        return item;
    }

    /** Takes a file out of one's own draft again. */
    public void takeOut(Person by, RegistrationId id, EvidenceId file) {
        by.must(Role.BRAND);
        if (!(seen(by, id) instanceof Registration.Draft)) {
            throw new Refused("registration.refused.sent", id.value());
        }
        if (!store.files(id).containsKey(file)) {
            throw new NotFound(file.value());
        }
        store.unfile(id, file);
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
