package org.touchstone.identity;

import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A call with a bearer token, and the person it speaks for. */
final class PersonToken extends JwtAuthenticationToken {

    private final transient Person person;

    PersonToken(Jwt jwt, Person person) {
        super(jwt, SignIn.authorities(person), person.id().value());
        this.person = person;
    }

    Person person() {
        return person;
    }
}
