package org.touchstone.cases;

/** What a case accuses its seller of, from the lightest to the gravest. */
public enum Allegation {
    IMPROPER_USE("improperUse"),
    COUNTERFEIT("counterfeit");

    private final String ground;

    Allegation(String ground) {
        this.ground = ground;
    }

    /** The ground it becomes once it is held against the seller, in the words of {@code penalty.dmn}. */
    public String ground() {
        return ground;
    }

    /** A case that is accused of both is heard about the graver. */
    public Allegation with(Allegation other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
