package org.touchstone.scope;

/** What protects an operation besides the role. */
enum Rule {

    /** It serves a thing of a tenant: for all other tenants that thing does not exist. */
    TENANT,

    /** It lists: everyone gets their own, and nobody else's number is in it. */
    OWN,

    /** It serves a thing that only whose turn it is may touch; to all others nobody waits there. */
    TURN,

    /** It belongs to no tenant: the role alone decides. */
    SHARED
}
