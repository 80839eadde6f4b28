package org.touchstone.identity;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.touchstone.common.Forbidden;
import org.touchstone.common.PersonId;

/** The person of the security context: a token's as it says, a browser's as the register knows them since their last sign-in. */
@Component
class SignedInPerson implements CurrentPerson {

    private final People people;

    SignedInPerson(People people) {
        this.people = people;
    }

    @Override
    public Person get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return switch (authentication) {
            case PersonToken token -> token.person();
            case AnonymousAuthenticationToken nobody -> throw new Forbidden();
            case null -> throw new Forbidden();
            default ->
                people.find(new PersonId(authentication.getName()))
                        .filter(person -> !person.roles().isEmpty()) // none are left to whoever was taken out
                        .orElseThrow(Forbidden::new);
        };
    }
}
