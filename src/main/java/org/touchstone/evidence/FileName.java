package org.touchstone.evidence;

import java.util.regex.Pattern;
import org.touchstone.common.Refused;

/** The name under which a file was handed in: at most 200 characters, no path, nothing that hides its ending. */
record FileName(String value) {

    private static final int LONGEST = 200;
    /** Control and format characters; the latter turn "gpj.exe" round so that it reads as a picture. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|]");

    FileName {
        value = value.strip();
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new Refused("evidence.refused.nameLength", LONGEST);
        }
        if (FORBIDDEN.matcher(value).find() || value.equals(".") || value.equals("..")) {
            throw new Refused("evidence.refused.name");
        }
    }
}
