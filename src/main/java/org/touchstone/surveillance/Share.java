package org.touchstone.surveillance;

/**
 * A share estimated from a random sample, with its 95 % confidence interval after Wilson (1927), which stays inside
 * 0 to 1 and holds for small samples and rare findings, where the usual plus-or-minus does not.
 */
public record Share(int hits, int checked) {

    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    public Share {
        if (hits < 0 || checked < hits) {
            throw new IllegalArgumentException(hits + " of " + checked);
        }
    }

    /** Nothing can be said before anything was checked. */
    public boolean known() {
        return checked > 0;
    }

    public double point() {
        return known() ? (double) hits / checked : 0;
    }

    public double low() {
        return known() && hits > 0 ? centre() - spread() : 0;
    }

    public double high() {
        return known() && hits < checked ? centre() + spread() : 1;
    }

    private double centre() {
        return (point() + Z * Z / (2 * checked)) / (1 + Z * Z / checked);
    }

    private double spread() {
        return Z
                / (1 + Z * Z / checked)
                * Math.sqrt(point() * (1 - point()) / checked + Z * Z / (4.0 * checked * checked));
    }
}
