package org.touchstone.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;

/**
 * The place in a task list after which the next page begins, as one word. It holds the keys of the last row and not
 * its number, so that a page goes on where the last one ended even when that row is done by then.
 */
final class InboxCursor {

    private InboxCursor() {}

    static String write(InboxRow last) {
        String keys = String.join(
                " ",
                String.valueOf(last.priority()),
                last.due() == null ? "-" : last.due().toString(),
                last.since().toString(),
                last.id());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.getBytes(UTF_8));
    }

    static InboxRow read(String cursor) {
        try {
            String[] keys = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(" ", 4);
            Instant due = keys[1].equals("-") ? null : Instant.parse(keys[1]);
            return row(keys[3], Integer.parseInt(keys[0]), due, Instant.parse(keys[2]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException notOurs) {
            throw new Refused("cases.refused.cursor");
        }
    }

    /** Only the keys matter to the query. */
    private static InboxRow row(String id, int priority, @Nullable Instant due, Instant since) {
        return new InboxRow(id, "", "", null, Group.of(Role.INTAKE), null, due, priority, "", "", since, null);
    }
}
