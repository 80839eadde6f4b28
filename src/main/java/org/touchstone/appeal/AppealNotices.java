package org.touchstone.appeal;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Measure;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ComplainingSide;

/** Who is told what of an appeal. */
@Component
class AppealNotices {

    private final Notices notices;
    private final ComplainingSide side;

    AppealNotices(Notices notices, ComplainingSide side) {
        this.notices = notices;
        this.side = side;
    }

    void decided(CaseFile file, Appeal.Decided appeal) {
        String key = "appeal.notice." + appeal.outcome().name();
        String fallen =
                appeal.reversed().stream().sorted().map(Measure::textKey).collect(Collectors.joining(","));
        tell(
                Group.of(Role.SELLER, appeal.seller()),
                file,
                key,
                appeal.id().value(),
                file.id().value(),
                fallen);
        side.tell(file, key, appeal.id().value(), file.id().value(), fallen);
    }

    /** The side that complained knows: one of it called the complaint an error, and all others were told. */
    void settled(CaseFile file, Appeal.Decided appeal) {
        tell(
                Group.of(Role.SELLER, appeal.seller()),
                file,
                "appeal.notice.SETTLED",
                appeal.id().value(),
                file.id().value());
    }

    void overdue(CaseFile file, Appeal appeal) {
        String id = appeal.id().value();
        tell(
                Group.of(Role.MANAGER),
                file,
                "appeal.notice.overdue",
                id,
                file.id().value());
        notices.tell(
                Group.of(Role.ADJUDICATOR),
                "task/" + Appeals.DECIDE + "/" + id,
                "appeal.notice.overdue",
                id,
                file.id().value());
    }

    private void tell(Group group, CaseFile file, String key, String... arguments) {
        notices.tell(group, "case/" + file.id(), key, arguments);
    }
}
