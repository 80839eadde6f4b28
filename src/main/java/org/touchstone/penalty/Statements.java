package org.touchstone.penalty;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.rules.RuleSets;

/** The published statements of reasons; they name nobody, so anyone may read them. */
@Service
@Transactional(readOnly = true)
public class Statements {

    private static final String PREFIX = "SR-";

    private final PenaltyStore store;
    private final Cases cases;
    private final RuleSets rules;

    Statements(PenaltyStore store, Cases cases, RuleSets rules) {
        this.store = store;
        this.cases = cases;
        this.rules = rules;
    }

    /** @param id such as {@code SR-TS-2026-000123} */
    public StatementOfReasons published(String id) {
        String number = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : id;
        return of(new CaseId(number)).orElseThrow(() -> new NotFound(id));
    }

    /** The statement of a case's penalty, once it is in effect. */
    public Optional<StatementOfReasons> of(CaseId id) {
        if (!(store.find(id).orElse(null) instanceof Penalty.Imposed imposed)) {
            return Optional.empty();
        }
        CaseFile file = cases.of(id);
        var until = rules.of(file.ruleSet()).deadline("appealOpen", imposed.imposedAt());
        return Optional.of(StatementOfReasons.of(file, imposed, until));
    }
}
