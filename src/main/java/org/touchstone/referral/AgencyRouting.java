package org.touchstone.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.touchstone.cases.CaseFile;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.rules.Decision;
import org.touchstone.rules.DecisionTables;

/** Which agencies are competent: the decision table names the kinds, jurisdiction picks the office. */
@Service
class AgencyRouting {

    private static final String TABLE = "agency-routing";

    private final DecisionTables tables;
    private final People people;

    AgencyRouting(DecisionTables tables, People people) {
        this.tables = tables;
        this.people = people;
    }

    /** The agencies proposed for these cases, each with the sentence of the rule that named it. */
    List<ProposedAgency> propose(List<CaseFile> cases) {
        CaseFile first = cases.getFirst();
        Decision decision = tables.evaluate(first.ruleSet(), TABLE, inputs(cases));
        List<ProposedAgency> proposed = new ArrayList<>();
        for (Decision.Hit hit : decision.hits()) {
            competent(hit.text("kind"), first.region())
                    .filter(agency ->
                            proposed.stream().noneMatch(one -> one.agency().equals(agency)))
                    .ifPresent(agency -> proposed.add(new ProposedAgency(agency, hit.why())));
        }
        return proposed;
    }

    /** Keeps the decision with the lead that was built on it, for the "why?". */
    void keep(LeadId lead, List<CaseFile> cases) {
        tables.decide(cases.getFirst().ruleSet(), TABLE, lead.value(), inputs(cases));
    }

    private static Map<String, Object> inputs(List<CaseFile> cases) {
        CaseFile first = cases.getFirst();
        long amount = cases.stream().mapToLong(file -> file.amount().minor()).sum();
        return Map.of(
                "kindOfRight", first.rightKind(),
                "category", first.category(),
                "amountMinor", amount,
                "region", first.region());
    }

    private Optional<Organisation> competent(String kind, String region) {
        List<Organisation> offices = people.organisations(Organisation.Kind.AGENCY).stream()
                .filter(agency -> kind.equals(agency.agencyKind()))
                .toList();
        return offices.stream()
                .filter(agency -> !agency.area().isEmpty() && region.startsWith(agency.area()))
                .findFirst()
                .or(() -> offices.stream()
                        .filter(agency -> agency.area().isEmpty())
                        .findFirst());
    }
}
