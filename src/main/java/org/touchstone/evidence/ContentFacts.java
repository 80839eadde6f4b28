package org.touchstone.evidence;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself; whatever it does not say is null.
 *
 * @param width in pixels
 * @param taken when, as the camera wrote it: a clock that nobody has checked
 * @param located whether it says where it was taken
 * @param look a hash that pictures which look alike nearly share; null for what is no picture, or one without features
 */
public record ContentFacts(
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer pages,
        @Nullable String taken,
        @Nullable String device,
        @Nullable String software,
        boolean located,
        @Nullable Long look) {

    static final ContentFacts NONE = new ContentFacts(null, null, null, null, null, null, false, null);

    private static final int LONGEST = 120;

    public ContentFacts {
        taken = shortened(taken);
        device = shortened(device);
        software = shortened(software);
    }

    private static @Nullable String shortened(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String printable = text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", " ").strip();
        return printable.isEmpty() ? null : printable.substring(0, Math.min(LONGEST, printable.length()));
    }
}
