package org.touchstone.complaint;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.cases.ComplaintRetracted;
import org.touchstone.common.CaseId;
import org.touchstone.common.Forbidden;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.identity.Group;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.notice.Notices;
import org.touchstone.reporter.ComplainingSide;
import org.touchstone.rights.Rights;

/** After the decision, and however long after the case was closed: the owner says that it was an error, and all is undone. */
@Service
@Transactional
public class Retractions {

    private final ComplaintStore store;
    private final ComplaintWorkflow workflow;
    private final Notices notices;
    private final ComplainingSide side;
    private final Cases cases;
    private final Rights rights;
    private final Clock clock;

    Retractions(
            ComplaintStore store,
            ComplaintWorkflow workflow,
            Notices notices,
            ComplainingSide side,
            Cases cases,
            Rights rights,
            Clock clock) {
        this.store = store;
        this.workflow = workflow;
        this.notices = notices;
        this.side = side;
        this.cases = cases;
        this.rights = rights;
        this.clock = clock;
    }

    /** An open case ends; of a closed one every measure falls. A seller who knows of it reads the reason. */
    public void retract(Person by, CaseId id, String reason) {
        by.must(Role.BRAND);
        CaseFile file = cases.see(by, id);
        if (!owns(by, file)) {
            throw new Forbidden();
        }
        if (store.isTakenBack(id)) {
            throw new Refused("complaint.refused.again", id.value());
        }
        if (!decided(file) && !othersOpen(by, file)) {
            throw new Refused("complaint.refused.notDecided", id.value());
        }
        String why = PlainText.of(reason);
        if (why.isEmpty() || why.length() > Verdict.LONGEST_TEXT) {
            throw new Refused("complaint.refused.retraction", Verdict.LONGEST_TEXT);
        }
        Instant now = clock.instant();
        store.takenBack(id, by, why, now);
        cases.tell(new ComplaintRetracted(id, by.id(), now, why));
        tell(by, file, why);
        if (!file.closed()) {
            workflow.takenBack(id);
        }
    }

    /**
     * A seller who knows of the case hears it, and of an owner and its agent the one who did not say it. Who reported the
     * same besides them hears that it is over.
     */
    private void tell(Person by, CaseFile file, String why) {
        String link = "case/" + file.id();
        String number = file.id().value();
        if (file.notifiedAt() != null) {
            notices.tell(Group.of(Role.SELLER, file.seller()), link, "complaint.notice.retracted", number, why);
        }
        file.complaining().stream()
                .filter(side -> !side.equals(by.organisation()))
                .forEach(side -> notices.tell(
                        Group.of(Role.BRAND, side),
                        link,
                        side.equals(file.brand())
                                ? "complaint.notice.retractedByAgent"
                                : "complaint.notice.retractedByOwner",
                        number,
                        why));
        side.tellOthers(file, file.complaining(), "complaint.notice.retractedForOwner", number);
    }

    /** Whether this person could retract this case now. */
    @Transactional(readOnly = true)
    public boolean mayRetract(Person by, CaseId id) {
        return by.has(Role.BRAND)
                && cases.sees(by, id)
                && owns(by, cases.of(id))
                && (decided(cases.of(id)) || othersOpen(by, cases.of(id)))
                && !store.isTakenBack(id);
    }

    /** The owner of the right, and whoever complained for them as long as they may act for them. */
    private boolean owns(Person by, CaseFile file) {
        return by.organisation().equals(file.brand())
                || by.organisation().equals(file.reporter())
                        && rights.find(file.rightId())
                                .filter(right -> rights.authorised(by.organisation(), right, clock.instant()))
                                .isPresent();
    }

    /** What others say of the owner's right need not go as far as a decision; of one's own there is the withdrawal. */
    private static boolean othersOpen(Person by, CaseFile file) {
        return by.organisation().equals(file.brand()) && !by.organisation().equals(file.reporter()) && !file.closed();
    }

    /** The allegation was found to hold, and something of what followed still stands. */
    private static boolean decided(CaseFile file) {
        if (file.closed()) {
            return file.outcome().proven() && !file.overturned();
        }
        return file.stage() == CaseStage.PENALTY
                || file.stage() == CaseStage.CONSIDERATION
                || file.stage() == CaseStage.REFERRAL;
    }
}
