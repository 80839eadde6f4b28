package org.touchstone.complaint;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.Moment;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.reporter.ReporterId;

/**
 * Whoever a case concerns hears when its reporter takes the complaint back: the seller who was told of it, for whom nobody
 * waits any more, and the owner of the right for whom an agent had reported.
 */
@Component
class TakenBackNotices {

    private final Cases cases;
    private final ComplaintStore complaints;
    private final Reporting reporting;
    private final People people;

    TakenBackNotices(Cases cases, ComplaintStore complaints, Reporting reporting, People people) {
        this.cases = cases;
        this.complaints = complaints;
        this.reporting = reporting;
        this.people = people;
    }

    @ApplicationModuleListener
    void hear(ComplaintTakenBack takenBack) {
        CaseFile file = cases.of(takenBack.caseId());
        reporting.tellSeller(file, "complaint.notice.takenBack");
        Set<OrganisationId> others = new LinkedHashSet<>(complaints.brands(file.id()));
        others.add(file.brand());
        others.remove(file.reporter());
        others.forEach(brand -> reporting.tell(ReporterId.brand(brand), file.id(), "complaint.notice.endedByReporter"));
    }

    /** The case goes on; the owner hears that what its agent complained of for it is no part of it any more. */
    @ApplicationModuleListener
    void hear(JointComplaintTakenBack takenBack) {
        CaseFile file = cases.of(takenBack.caseId());
        Organisation agent = people.organisation(people.person(takenBack.by()).organisation());
        if (!agent.id().equals(file.brand())) {
            reporting.tell(
                    ReporterId.brand(file.brand()),
                    file.id(),
                    "complaint.notice.partTakenBack",
                    agent.name(),
                    Moment.kept(takenBack.at()));
        }
    }
}
