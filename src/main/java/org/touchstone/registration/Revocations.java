package org.touchstone.registration;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.common.Act;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rights.Register;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;

/** Intake takes back what should never have been verified: from now on no complaint rests on it, and its number is free. */
@Service
@Transactional
public class Revocations {

    private final Register register;
    private final Rights rights;
    private final RegistrationNotices notices;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Revocations(
            Register register,
            Rights rights,
            RegistrationNotices notices,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.register = register;
        this.rights = rights;
        this.notices = notices;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @param reason 1 to 2,000 characters, which the owner reads; cases that are open go on */
    public void revoke(Person by, String rightId, String reason) {
        by.must(Role.INTAKE);
        Right right = rights.see(by, rightId);
        String said = Registration.said(reason, "registration.refused.revokeReason");
        if (!register.revoke(rightId, said, rights.today())) {
            throw new Refused("registration.refused.notVerified", right.name(), right.number());
        }
        notices.revoked(right);
        publisher.publishEvent(new Act(clock.instant(), by.id(), "RightRevoked", rightId));
    }
}
