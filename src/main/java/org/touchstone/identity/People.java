package org.touchstone.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.NotFound;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;

/** The register of organisations and people. */
@Service
@Transactional
public class People {

    private final PeopleStore store;

    People(PeopleStore store) {
        this.store = store;
    }

    /** Takes in a person as the sign-in provider describes them; the provider's word wins on every sign-in. */
    public Person welcome(Person person) {
        store.save(person);
        return person;
    }

    /** Registers an organisation that is new; false when its short name, or the number of its store, is known already. */
    boolean takeIn(Organisation organisation) {
        return store.insert(organisation);
    }

    List<Organisation> organisations(
            Organisation.@Nullable Kind kind, String words, @Nullable OrganisationId after, int limit) {
        return store.organisations(kind, words, after, limit);
    }

    /** @param mail as the sign-in provider says it; empty when it does not */
    void reachable(PersonId id, String mail) {
        store.mail(id, mail.isEmpty() ? null : mail);
    }

    /** Where a person who still belongs to an organisation can be written to. */
    @Transactional(readOnly = true)
    public Optional<String> mail(PersonId id) {
        return store.mail(id);
    }

    public void register(Organisation organisation) {
        store.save(List.of(organisation));
    }

    public Person person(PersonId id) {
        return id.equals(PersonId.SYSTEM)
                ? Person.SYSTEM
                : store.person(id).orElseThrow(() -> new NotFound(id.value()));
    }

    public Optional<Person> find(PersonId id) {
        return store.person(id);
    }

    /** A name to show; an unknown identifier shows as itself. */
    public String name(PersonId id) {
        return id.equals(PersonId.SYSTEM)
                ? Person.SYSTEM.name()
                : store.person(id).map(Person::name).orElse(id.value());
    }

    /** Names to show of several at once; unknown identifiers are missing. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : store.names(Set.copyOf(ids));
    }

    public Organisation organisation(OrganisationId id) {
        return store.organisation(id).orElseThrow(() -> new NotFound(id.value()));
    }

    public boolean knows(OrganisationId id) {
        return store.organisation(id).isPresent();
    }

    /** Several at once; one that is not known is left out. */
    public Map<OrganisationId, Organisation> organisations(Collection<OrganisationId> ids) {
        return ids.isEmpty() ? Map.of() : store.organisations(Set.copyOf(ids));
    }

    public List<Organisation> organisations(Organisation.Kind kind) {
        return store.organisations(kind);
    }

    public List<Person> of(OrganisationId organisation, Role role) {
        return store.people(organisation, role);
    }

    public List<Person> all(Role role) {
        return store.people(role);
    }

    /** The seller's organisation; a seller who has never signed in gets one, so that they can be notified. */
    public OrganisationId seller(String sellerId, String name) {
        return sellers(Map.of(sellerId, name)).get(sellerId);
    }

    /**
     * The same for several at once, by seller.
     *
     * @param names of the sellers, for those who are new
     */
    public Map<String, OrganisationId> sellers(Map<String, String> names) {
        Map<String, OrganisationId> known = new HashMap<>(store.sellers(names.keySet()));
        List<Organisation> fresh = names.entrySet().stream()
                .filter(seller -> !known.containsKey(seller.getKey()))
                .map(seller -> newSeller(seller.getKey(), seller.getValue()))
                .toList();
        store.save(fresh);
        fresh.forEach(organisation -> known.put(organisation.sellerId(), organisation.id()));
        return known;
    }

    private static Organisation newSeller(String id, String name) {
        return new Organisation(new OrganisationId("seller-" + id), Organisation.Kind.SELLER, name, name, "", null, id);
    }

    /** The people to whom work in this group can be handed over. */
    public List<Person> in(Group group) {
        return group.organisation() == null ? all(group.role()) : of(group.organisation(), group.role());
    }

    /** The groups whose work this person sees; a head of unit sees the officers' too. */
    public static Set<Group> groups(Person person) {
        return Group.of(person);
    }
}
