package org.touchstone.desk;

import java.util.List;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.identity.Person;

/** The tasks that fit a filter, page by page, up to a limit. */
record AllThatFit(Inbox inbox, Person reader, InboxQuery which) {

    private static final int PAGE = 200;

    /** What is done with a page. */
    @FunctionalInterface
    interface Reader<E extends Exception> {
        void read(List<InboxRow> page) throws E;
    }

    /** Whether there are more than these. */
    <E extends Exception> boolean read(int most, Reader<E> reader) throws E {
        InboxQuery query = which.atMost(PAGE);
        List<InboxRow> page = inbox.page(this.reader, query);
        int left = most;
        while (!page.isEmpty() && left > 0) {
            reader.read(page.subList(0, Math.min(left, page.size())));
            if (left < page.size()) {
                return true;
            }
            left -= page.size();
            page = page.size() < PAGE ? List.of() : inbox.page(this.reader, query.after(page.getLast()));
        }
        return !page.isEmpty();
    }
}
