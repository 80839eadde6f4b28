package org.touchstone.complaint;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Origin;
import org.touchstone.identity.Group;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;

/** Tells everyone who complained what became of the complaint. */
@Component
class ReporterNotices {

    private final Notices notices;
    private final People people;
    private final ComplaintStore complaints;

    ReporterNotices(Notices notices, People people, ComplaintStore complaints) {
        this.notices = notices;
        this.people = people;
        this.complaints = complaints;
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
        String key = switch (state) {
            case Verification.Clarifying asked -> "complaint.notice.asked";
            case Verification.Accepted accepted -> "complaint.notice.accepted";
            case Verification.PurchaseOrdered ordered -> "complaint.notice.accepted";
            case Verification.Rejected rejected -> "complaint.notice.rejected";
            case Verification.Lapsed lapsed -> "complaint.notice.lapsed";
            case Verification.ToVerify waiting -> throw new IllegalArgumentException("Nothing to tell yet");
        };
        String link = "case/" + file.id();
        String number = file.id().value();
        if (file.origin() == Origin.VOLUNTEER && file.reporterPerson() != null) {
            people.find(file.reporterPerson()).ifPresent(volunteer -> notices.tell(volunteer, link, key, number));
        } else {
            reporter(file).ifPresent(group -> notices.tell(group, link, key, number));
        }
        if (!(state instanceof Verification.Clarifying)) { // who opened the case answers for all
            complaints.brands(file.id()).stream()
                    .filter(brand -> !brand.equals(file.reporter()))
                    .forEach(joined -> notices.tell(Group.of(Role.BRAND, joined), link, key, number));
        }
    }
}
