package org.touchstone.complaint;

import java.util.List;

/** The automatic checks of screening, in the order in which they are shown. */
public enum Check {
    RIGHT_REGISTERED,
    RIGHT_IN_FORCE,
    RIGHT_COVERS,
    REPORTER_AUTHORISED,
    LISTINGS_LIVE,
    NO_DUPLICATE,
    GOOD_FAITH;

    Result passed(String... arguments) {
        return new Result(this, true, List.of(arguments));
    }

    Result failed(String... arguments) {
        return new Result(this, false, List.of(arguments));
    }

    Result given(boolean passes, String... arguments) {
        return new Result(this, passes, List.of(arguments));
    }

    /** What a check found; a failed check rejects nothing by itself, intake decides. */
    public record Result(Check check, boolean passed, List<String> arguments) {

        /** The key of its sentence. */
        public String textKey() {
            return "complaint.check." + check + (passed ? ".passed" : ".failed");
        }
    }
}
