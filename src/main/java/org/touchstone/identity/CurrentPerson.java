package org.touchstone.identity;

/** Who is signed in: the views and the API ask it and hand the person on to the capability. */
@FunctionalInterface
public interface CurrentPerson {

    /** The person signed in to this request. */
    Person get();
}
