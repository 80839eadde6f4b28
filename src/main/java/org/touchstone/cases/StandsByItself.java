package org.touchstone.cases;

/**
 * What makes a case stand although nobody believes its reporter any more, because it rests on somebody else's word; a
 * bean per capability in which there can be such a thing.
 */
public interface StandsByItself {

    boolean stands(CaseFile file);
}
