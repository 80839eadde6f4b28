package org.touchstone.complaint;

import org.touchstone.common.Ids;

/** The number of a file of complaints, such as {@code BF-2026-000123}. */
public record ComplaintFileId(String value) {

    public ComplaintFileId {
        Ids.check(value, "BF");
    }

    @Override
    public String toString() {
        return value;
    }
}
