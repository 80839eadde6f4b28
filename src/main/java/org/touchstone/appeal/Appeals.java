package org.touchstone.appeal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseProcess;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.Moment;
import org.touchstone.common.NotFound;
import org.touchstone.common.NotYourTurn;
import org.touchstone.common.NumberStore;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rules.RuleSets;

/** Appeals: a seller files one against a penalty of their own, an adjudicator new to the case decides it. */
@Service
@Transactional
public class Appeals {

    static final String DECIDE = "decideAppeal";
    private static final Role[] READERS = {
        Role.SELLER, Role.INTAKE, Role.INVESTIGATOR, Role.ADJUDICATOR, Role.APPROVER, Role.MANAGER
    };

    private final AppealStore store;
    private final AppealNotices notices;
    private final EvidenceVault vault;
    private final Cases cases;
    private final CaseProcess process;
    private final NumberStore numbers;
    private final RuleSets rules;
    private final Clock clock;

    Appeals(
            AppealStore store,
            AppealNotices notices,
            EvidenceVault vault,
            Cases cases,
            CaseProcess process,
            NumberStore numbers,
            RuleSets rules,
            Clock clock) {
        this.store = store;
        this.notices = notices;
        this.vault = vault;
        this.cases = cases;
        this.process = process;
        this.numbers = numbers;
        this.rules = rules;
        this.clock = clock;
    }

    /** Files an appeal against the penalty of one's own case, within the time and one at a time. */
    public AppealId file(Person by, CaseId caseId, AppealRequest request) {
        by.must(Role.SELLER);
        CaseFile file = cases.see(by, caseId);
        Appealable penalty = store.lock(caseId)
                .filter(known -> known.seller().equals(by.organisation()))
                .orElseThrow(() -> new Refused("appeal.refused.noPenalty"));
        Instant now = clock.instant();
        mayFile(penalty, now);
        belongToTheCase(by, caseId, request.evidence());
        AppealId id = new AppealId(numbers.next("AP"));
        Instant due = rules.of(file.ruleSet()).deadline("appealDecision", now);
        store.insert(new Appeal.Filed(id, caseId, by.organisation(), request, by.id(), now, due, 0));
        cases.tell(new AppealFiled(caseId, by.id(), now, id));
        process.start("appeal", id.value(), Map.of());
        return id;
    }

    private void mayFile(Appealable penalty, Instant now) {
        if (penalty.standing().isEmpty()) {
            throw new Refused("appeal.refused.nothing");
        }
        if (!penalty.open(now)) {
            throw new Refused("appeal.refused.late", Moment.keptDay(penalty.until()));
        }
        if (store.of(penalty.caseId()).stream().anyMatch(Appeal.Filed.class::isInstance)) {
            throw new Refused("appeal.refused.open");
        }
    }

    private void belongToTheCase(Person by, CaseId caseId, List<EvidenceId> evidence) {
        Set<EvidenceId> known =
                vault.of(by, caseId).stream().map(EvidenceItem::id).collect(Collectors.toSet());
        if (!known.containsAll(evidence)) {
            throw new Refused("appeal.refused.evidence");
        }
    }

    /** Decides an appeal: never somebody who acted in the case before. */
    public void decide(Person by, AppealId id, Verdict verdict) {
        by.must(Role.ADJUDICATOR);
        process.mayComplete(by, id.value(), DECIDE);
        if (!(require(id) instanceof Appeal.Filed filed)) {
            throw new NotYourTurn(id.value());
        }
        CaseId caseId = filed.caseId();
        Set<Measure> standing = store.appealable(caseId).orElseThrow().standing();
        Appeal.Decided decided = filed.decide(by.id(), cases.actors(caseId), verdict, standing, clock.instant());
        store.save(decided);
        cases.tell(new AppealDecided(caseId, by.id(), decided.decidedAt(), id, decided.outcome()));
        notices.decided(cases.of(caseId), decided);
        process.complete(by, id.value(), DECIDE, outcome(decided.outcome()));
    }

    private static String outcome(AppealOutcome outcome) {
        return switch (outcome) {
            case UPHELD -> "uphold";
            case PARTLY -> "partly";
            case OVERTURNED -> "overturn";
            case SETTLED -> throw new IllegalStateException("No verdict settles an appeal");
        };
    }

    /** Whether this person could decide appeals in the case: an adjudicator who had no part in it. */
    @Transactional(readOnly = true)
    public boolean isNew(Person person, CaseId caseId) {
        return !cases.actors(caseId).contains(person.id());
    }

    @Transactional(readOnly = true)
    public Appeal see(Person reader, AppealId id) {
        reader.must(READERS);
        return store.find(id).filter(appeal -> mayRead(reader, appeal)).orElseThrow(() -> new NotFound(id.value()));
    }

    /** The case's appeals, newest first: for its seller and platform staff. */
    @Transactional(readOnly = true)
    public List<Appeal> of(Person reader, CaseId caseId) {
        if (!cases.sees(reader, caseId)) {
            throw new NotFound(caseId.value());
        }
        return store.of(caseId).stream()
                .filter(appeal -> mayRead(reader, appeal))
                .toList();
    }

    /** The appeals of the reader's own store, newest first. */
    @Transactional(readOnly = true)
    public List<Appeal> mine(Person reader) {
        reader.must(Role.SELLER);
        return store.ofSeller(reader.organisation());
    }

    /** What can be appealed against in this case, for whoever may see it. */
    @Transactional(readOnly = true)
    public Optional<Appealable> appealable(Person reader, CaseId caseId) {
        return cases.sees(reader, caseId) ? store.appealable(caseId) : Optional.empty();
    }

    private static boolean mayRead(Person reader, Appeal appeal) {
        boolean own = reader.has(Role.SELLER) && appeal.seller().equals(reader.organisation());
        return own || reader.hasAny(Role.CASE_STAFF);
    }

    private Appeal require(AppealId id) {
        return store.find(id).orElseThrow(() -> new NotFound(id.value()));
    }
}
