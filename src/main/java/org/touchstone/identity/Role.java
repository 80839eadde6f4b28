package org.touchstone.identity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a person does here; the name in lower case is the OpenID Connect role. */
public enum Role {
    BRAND,
    VOLUNTEER,
    SELLER,
    INTAKE,
    INVESTIGATOR,
    ADJUDICATOR,
    APPROVER,
    OFFICER,
    SUPERVISOR,
    ASSOCIATION,
    MANAGER,
    ADMIN;

    /** Platform staff who may open every case. */
    public static final Set<Role> CASE_STAFF = EnumSet.of(INTAKE, INVESTIGATOR, ADJUDICATOR, APPROVER, MANAGER);

    /** Roles whose work belongs to their own organisation, never to all who hold the role. */
    private static final Set<Role> OF_A_TENANT = EnumSet.of(BRAND, SELLER, OFFICER, SUPERVISOR, ASSOCIATION);

    public String claim() {
        return name().toLowerCase();
    }

    public boolean ofTenant() {
        return OF_A_TENANT.contains(this);
    }

    public static Optional<Role> ofClaim(String claim) {
        for (Role role : values()) {
            if (role.claim().equals(claim)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
