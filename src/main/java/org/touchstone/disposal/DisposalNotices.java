package org.touchstone.disposal;

import org.springframework.stereotype.Component;
import org.touchstone.common.PersonId;
import org.touchstone.identity.People;
import org.touchstone.notice.Notices;

/** What the first person is told of the second one's decision. */
@Component
class DisposalNotices {

    private static final String PAGE = "disposals";

    private final Notices notices;
    private final People people;

    DisposalNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    void confirmed(Disposal.Confirmed confirmed) {
        tell(
                confirmed.about().proposedBy(),
                "disposal.notice.confirmed",
                confirmed.id().value());
    }

    void declined(Disposal.Declined declined) {
        tell(
                declined.about().proposedBy(),
                "disposal.notice.declined",
                declined.id().value(),
                declined.why());
    }

    private void tell(PersonId person, String key, String... arguments) {
        people.find(person).ifPresent(known -> notices.tell(known, PAGE, key, arguments));
    }
}
