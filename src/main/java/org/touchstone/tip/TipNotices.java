package org.touchstone.tip;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.touchstone.common.Moment;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;

/** Who is told that it is their turn with a tip, or that it waits for too long. */
@Component
class TipNotices {

    private final Notices notices;

    TipNotices(Notices notices) {
        this.notices = notices;
    }

    void check(Tip.ToCheck tip) {
        tell(Group.of(Role.BRAND, tip.brand()), TipCards.CHECK, tip.id(), tip.due());
    }

    void receive(Tip.HandedOn tip) {
        tell(Group.of(Role.OFFICER, tip.agency()), TipCards.RECEIVE, tip.id(), tip.due());
    }

    void overdue(Tip.ToSort tip) {
        notices.tell(
                Group.of(Role.MANAGER),
                "public-report/" + tip.id(),
                "tip.notice.overdue",
                tip.id().value(),
                Moment.kept(tip.due()));
    }

    private void tell(Group group, String step, TipId id, Instant due) {
        notices.tell(group, "task/" + step + "/" + id, "tip.notice." + step, id.value(), Moment.kept(due));
    }
}
