package org.touchstone.rights;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NumberStore;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** The brands and whose they are. Their names are what they live by, so they are no secret among those who work here. */
@Service
@Transactional(readOnly = true)
public class Brands {

    private static final int MOST = 200;

    private final BrandStore store;
    private final NumberStore numbers;

    Brands(BrandStore store, NumberStore numbers) {
        this.store = store;
        this.numbers = numbers;
    }

    /** The reader's own brands. */
    public List<Brand> of(Person reader) {
        reader.must(Role.BRAND);
        return store.of(reader.organisation());
    }

    /** Brands with a verified right, by name, at most 200 a page: those for which a letter of authorisation makes sense. */
    public List<Brand> verified(Person reader, @Nullable String after, int limit) {
        reader.must(Role.BRAND, Role.INTAKE, Role.INVESTIGATOR, Role.ADJUDICATOR, Role.APPROVER, Role.MANAGER);
        return store.verified(after == null ? null : Words.storable(after), Math.clamp(limit, 1, MOST));
    }

    /** Of other owners those whose name begins like this, as somebody types it; at most 200 at once. */
    public List<Brand> others(Person reader, String start, int offset, int limit) {
        reader.must(Role.BRAND);
        String literal = Words.visible(start)
                .strip()
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return store.verified(reader.organisation(), literal + "%", offset, Math.clamp(limit, 1, MOST));
    }

    public Optional<Brand> find(String id) {
        return store.find(Words.storable(id));
    }

    /** The owner's brand of that name; where there is none yet there is one from now on. */
    @Transactional
    public Brand named(OrganisationId owner, String name) {
        String checked = Brand.checked(name);
        return store.named(owner, checked).orElseGet(() -> {
            store.insert(new Brand(numbers.next("BD"), owner, checked));
            return store.named(owner, checked).orElseThrow();
        });
    }
}
