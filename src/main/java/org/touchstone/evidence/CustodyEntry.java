package org.touchstone.evidence;

import java.util.List;
import org.touchstone.common.CaseId;

/**
 * One link of a case's chain of custody.
 *
 * @param seq 1 for the first of the case, without a gap
 * @param salt random, so that nobody guesses a withheld entry from its hash
 * @param hash over the hash of the entry before and the hash of this one's content, in hexadecimal digits
 */
public record CustodyEntry(CaseId caseId, int seq, CustodyEvent event, String salt, String hash) {

    static final String NOTHING_BEFORE = "0".repeat(64);

    static CustodyEntry after(String previous, CaseId caseId, int seq, CustodyEvent event, String salt) {
        String content = contentHash(caseId, seq, event, salt);
        return new CustodyEntry(caseId, seq, event, salt, Hash.ofText(previous + content));
    }

    /** The link only shows that it fits between its neighbours; its content can be withheld. */
    String contentHash() {
        return contentHash(caseId, seq, event, salt);
    }

    boolean follows(String previous) {
        return hash.equals(Hash.ofText(previous + contentHash()));
    }

    private static String contentHash(CaseId caseId, int seq, CustodyEvent event, String salt) {
        return Hash.ofText(String.join("\t", fields(caseId, seq, event, salt)));
    }

    /** In the order in which they are hashed and stand in the log. */
    List<String> fields() {
        return fields(caseId, seq, event, salt);
    }

    private static List<String> fields(CaseId caseId, int seq, CustodyEvent event, String salt) {
        return List.of(
                caseId.value(),
                String.valueOf(seq),
                event.at().toString(),
                event.word().name(),
                event.exhibit().value(),
                event.sha256(),
                event.by().value(),
                event.note(),
                salt);
    }
}
