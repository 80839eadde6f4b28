package org.touchstone.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;
import org.touchstone.common.Texts;
import org.touchstone.evidence.CaseCover;
import org.touchstone.identity.Person;

/** Tells a case bundle what its case is about and what happened, as its reader may know it. */
@Component
class BundleCover implements CaseCover {

    private final ObjectProvider<Cases> cases;

    BundleCover(ObjectProvider<Cases> cases) {
        this.cases = cases;
    }

    @Override
    public Cover of(Person reader, CaseId id, Locale locale) {
        CaseFile file = cases.getObject().see(reader, id);
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(locale, "number", id.value()));
        facts.add(fact(locale, "brand", file.brandName()));
        facts.add(fact(locale, "seller", file.sellerName() + " (" + file.sellerId() + ")"));
        facts.add(fact(locale, "right", Texts.get(locale, "cases.right." + file.rightKind())));
        facts.add(fact(locale, "allegation", Texts.get(locale, "cases.allegation." + file.allegation())));
        facts.add(fact(locale, "listings", listings(id)));
        facts.add(fact(locale, "stage", Texts.get(locale, "cases.stage." + file.stage())));
        file.ending()
                .ifPresent(ending -> facts.add(fact(locale, "outcome", Texts.get(locale, "cases.outcome." + ending))));
        List<Happening> story = cases.getObject().timeline(reader, id).reversed().stream()
                .map(entry -> new Happening(entry.at(), entry.sentence(locale)))
                .toList();
        return new Cover(facts, story);
    }

    private String listings(CaseId id) {
        return cases.getObject().listings(id).stream()
                .map(CaseListing::listingId)
                .reduce((all, next) -> all + ", " + next)
                .orElse("");
    }

    private static Fact fact(Locale locale, String label, String value) {
        return new Fact(Texts.get(locale, "cases.cover." + label), value);
    }
}
