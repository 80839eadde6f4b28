package org.touchstone.complaint;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.touchstone.cases.Merging;
import org.touchstone.common.CaseId;
import org.touchstone.common.NumberStore;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintChecks.Checked;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.marketplace.Listing;
import org.touchstone.rights.Right;

/** Files complaints, one or many in a stroke: everything is checked before anything is written. */
@Component
class ComplaintFiling {

    private final ComplaintChecks checks;
    private final ComplaintStore store;
    private final ComplaintDrafts drafts;
    private final Merging merging;
    private final Duplicates duplicates;
    private final Accusations accuser;
    private final EvidenceVault evidence;
    private final NumberStore numbers;
    private final Clock clock;

    ComplaintFiling(
            ComplaintChecks checks,
            ComplaintStore store,
            ComplaintDrafts drafts,
            Merging merging,
            Duplicates duplicates,
            Accusations accuser,
            EvidenceVault evidence,
            NumberStore numbers,
            Clock clock) {
        this.checks = checks;
        this.store = store;
        this.drafts = drafts;
        this.merging = merging;
        this.duplicates = duplicates;
        this.accuser = accuser;
        this.evidence = evidence;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** What became of a complaint; one of the two is there. */
    record Result(@Nullable Filed filed, @Nullable Refused refused) {

        Filed orRefused() {
            if (filed == null) {
                throw refused;
            }
            return filed;
        }
    }

    /**
     * Files them, or refuses each for itself; the results stand in the same order.
     *
     * @param looked what the marketplace knows of their listings
     */
    List<Result> file(Person by, List<NewComplaint> complaints, Map<String, Listing> looked) {
        Map<NewComplaint, Result> results = new IdentityHashMap<>();
        List<Checked> checked = new ArrayList<>();
        ComplaintChecks.Checking checking = checks.of(by, looked);
        for (NewComplaint complaint : complaints) {
            try {
                checked.add(checking.check(complaint));
            } catch (Refused refused) {
                results.put(complaint, new Result(null, refused));
            }
        }
        merging.hold(checked.stream().flatMap(one -> one.sellerIds().stream()).collect(Collectors.toSet()));
        FilingWaves.of(checked).forEach(wave -> fileWave(by, wave, results));
        return complaints.stream().map(results::get).toList();
    }

    private void fileWave(Person by, List<Checked> wave, Map<NewComplaint, Result> results) {
        Right right = wave.getFirst().right();
        Pendings pendings = duplicates.pendings(
                by, right, wave.stream().flatMap(one -> one.sellers().stream()).toList());
        List<Checked> fresh = new ArrayList<>();
        for (Checked one : wave) {
            try {
                one.sellers()
                        .forEach(accused ->
                                pendings.refuse(accused, one.complaint().reason()));
                fresh.add(one);
            } catch (Refused refused) {
                results.put(one.complaint(), new Result(null, refused));
            }
        }
        Iterator<Filed> filed = write(by, right, fresh, pendings).iterator();
        fresh.forEach(one -> results.put(one.complaint(), new Result(filed.next(), null)));
    }

    private List<Filed> write(Person by, Right right, List<Checked> fresh, Pendings pendings) {
        if (fresh.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Iterator<String> next = numbers.next("CP", fresh.size()).iterator();
        Map<ComplaintId, NewComplaint> complaints = new LinkedHashMap<>();
        List<Accusations.Accusation> accusations = new ArrayList<>();
        for (Checked one : fresh) {
            ComplaintId id = new ComplaintId(next.next());
            complaints.put(id, one.complaint());
            one.sellers().forEach(seller -> accusations.add(new Accusations.Accusation(id, one.complaint(), seller)));
        }
        store.insert(complaints, by, now);
        Map<ComplaintId, List<CaseId>> cases = accuser.raise(by, right, accusations, pendings, now).stream()
                .collect(Collectors.groupingBy(
                        one -> one.accusation().id(),
                        Collectors.mapping(Accusations.Raised::caseId, Collectors.toList())));
        complaints.forEach((id, complaint) -> done(by, complaint.draft(), cases.get(id)));
        return complaints.keySet().stream()
                .map(id -> new Filed(id, cases.get(id)))
                .toList();
    }

    /** The draft's files belong to the cases that came of it; it has served. */
    private void done(Person by, @Nullable String draft, List<CaseId> cases) {
        if (draft != null) {
            evidence.attach(draft, cases);
            drafts.filed(by, draft);
        }
    }
}
