package org.touchstone.identity;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.touchstone.common.Forbidden;
import org.touchstone.common.PersonId;

/** The person of the request's security context, as the register knows them since their last sign-in. */
@Component
class SignedInPerson implements CurrentPerson {

    private final People people;

    SignedInPerson(People people) {
        this.people = people;
    }

    @Override
    public Person get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            throw new Forbidden();
        }
        return people.find(new PersonId(authentication.getName())).orElseThrow(Forbidden::new);
    }
}
