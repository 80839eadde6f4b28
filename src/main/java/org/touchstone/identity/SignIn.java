package org.touchstone.identity;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.common.Refused;

/** Turns what the provider says into a person of the portal, or says why they may not come in. */
@Component
class SignIn {

    /** The provider knows the person, but the portal has no work for them. */
    private static final String NO_ROLE = "role";

    /** The person belongs to an organisation that is not registered here. */
    private static final String NO_ORGANISATION = "organisation";

    /** The operator took the person out. */
    private static final String ENDED = "ended";

    private final People people;
    private final Memberships memberships;

    SignIn(People people, Memberships memberships) {
        this.people = people;
        this.memberships = memberships;
    }

    /** A sign-in in the browser: the provider's word wins over what the register knew. */
    Person welcome(Claims claims) {
        Person person = people.welcome(mayComeIn(person(claims)));
        people.reachable(person.id(), claims.mail());
        return person;
    }

    /**
     * A call with a token: the person acts as the token says. The register takes in who is new; it is not changed, or
     * an old token could give back what a later sign-in took away.
     */
    Person recognise(Claims claims) {
        Person person = mayComeIn(person(claims));
        if (people.find(person.id()).isEmpty()) {
            people.welcome(person);
        }
        return person;
    }

    private Person mayComeIn(Person person) {
        if (memberships.ended(person.id())) {
            throw refused(ENDED);
        }
        return person;
    }

    static Set<GrantedAuthority> authorities(Person person) {
        return authorities(person.roles());
    }

    private static Set<GrantedAuthority> authorities(Collection<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toSet());
    }

    private Person person(Claims claims) {
        Set<Role> roles = claims.roles();
        if (roles.isEmpty()) {
            throw refused(NO_ROLE);
        }
        return new Person(id(claims), claims.name(), organisation(claims), roles, claims.locale());
    }

    /** Nobody signs in as the portal itself, whose name opens every door. */
    private static PersonId id(Claims claims) {
        PersonId id;
        try {
            id = new PersonId(claims.subject());
        } catch (Refused malformed) {
            throw refused(NO_ROLE);
        }
        if (id.equals(PersonId.SYSTEM)) {
            throw refused(NO_ROLE);
        }
        return id;
    }

    private OrganisationId organisation(Claims claims) {
        try {
            return people.organisation(new OrganisationId(claims.organisation()))
                    .id();
        } catch (Refused unknown) {
            throw refused(NO_ORGANISATION);
        }
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why));
    }
}
