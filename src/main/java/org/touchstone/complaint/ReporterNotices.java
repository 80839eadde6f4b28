package org.touchstone.complaint;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Origin;
import org.touchstone.common.Moment;
import org.touchstone.identity.Group;
import org.touchstone.identity.Role;
import org.touchstone.reporter.ComplainingSide;
import org.touchstone.reporter.ReporterId;

/** Tells everyone who complained what became of the complaint. */
@Component
class ReporterNotices {

    private final Reporting reporting;
    private final ComplainingSide side;

    ReporterNotices(Reporting reporting, ComplainingSide side) {
        this.reporting = reporting;
        this.side = side;
    }

    /** Who can be asked and told: the reporting brand or the volunteers; nobody behind a random check or an anonymous tip. */
    static Optional<Group> reporter(CaseFile file) {
        if (file.origin() == Origin.BRAND && file.reporter() != null) {
            return Optional.of(Group.of(Role.BRAND, file.reporter()));
        }
        return file.origin() == Origin.VOLUNTEER && file.reporterPerson() != null
                ? Optional.of(Group.of(Role.VOLUNTEER))
                : Optional.empty();
    }

    void tell(CaseFile file, Verification state) {
        switch (state) {
            case Verification.Clarifying asked -> ask(file, asked);
            case Verification.Accepted accepted -> tell(file, "complaint.notice.accepted");
            case Verification.PurchaseOrdered ordered -> tell(file, "complaint.notice.accepted");
            case Verification.Rejected rejected ->
                side.tellReporters(
                        file,
                        "complaint.notice.rejected",
                        "complaint.notice.rejectedUnseen",
                        file.id().value());
            case Verification.Lapsed lapsed -> tell(file, "complaint.notice.lapsed");
            case Verification.ToVerify waiting -> throw new IllegalArgumentException("Nothing to tell yet");
        }
    }

    /** Who opened the case, or whom it passed to, answers for all. Each question is news, like the one before as it may be. */
    private void ask(CaseFile file, Verification.Clarifying asked) {
        String until = Moment.kept(asked.due());
        String number = Integer.toString(asked.questions());
        ReporterId.of(file)
                .ifPresent(reporter -> reporting.tell(reporter, file.id(), "complaint.notice.asked", until, number));
    }

    private void tell(CaseFile file, String key) {
        side.tellReporters(file, key, key, file.id().value());
    }
}
