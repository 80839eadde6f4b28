package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Triage;
import org.touchstone.identity.Person;
import org.touchstone.ui.Dates;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;

/** One case in a list: number, parties, where it stands, amount, since when; all of it leads to the case. */
final class CaseLine extends ListItem {

    CaseLine(CaseFile file, Person reader) {
        addClassName("ts-case");
        Div badges = new Div(CaseBadges.standing(file));
        if (file.risk() == Triage.Risk.HIGH && file.tellsRatingTo(reader)) {
            badges.add(CaseBadges.risk(file.risk()));
        }
        badges.addClassName("ts-case-badges");
        Div parties = new Div(
                new Span(file.brandName()), words(Say.text("desk.case.sellerOf", file.sellerName()), "ts-secondary"));
        parties.addClassName("ts-case-parties");
        add(
                new Anchor("case/" + file.id(), file.id().value()),
                parties,
                badges,
                words(MoneyText.of(file.amount()), "ts-case-amount"),
                words(Say.text("desk.case.openedOn", Dates.date(file.openedAt())), "ts-case-when"));
    }

    private static Span words(String words, String style) {
        Span span = new Span(words);
        span.addClassName(style);
        return span;
    }
}
