package org.touchstone.evidence;

import org.touchstone.identity.Person;

/** Says who, beside those who see its case, may see and add the files of one kind of subject; a bean per capability that needs it. */
public interface SubjectSight {

    /** False for subjects of other kinds. */
    boolean sees(Person reader, String subject);
}
