package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import org.touchstone.cases.CaseFile;
import org.touchstone.common.Texts;
import org.touchstone.identity.Person;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;

/** The first tab of a case: what each capability has to say; beside it where the case stands and its facts. */
final class CaseSummary extends Div {

    CaseSummary(CaseFile file, Person reader, PlainSteps steps, List<CasePanel> panels) {
        addClassName("ts-summary");
        Div main = new Div();
        panels.forEach(panel -> panel.of(file.id()).ifPresent(main::add));
        Div side = new Div(steps, facts(file, reader));
        side.addClassName("ts-summary-side");
        add(main, side);
    }

    private static Div facts(CaseFile file, Person reader) {
        boolean inside = file.tellsRatingTo(reader);
        Facts facts = new Facts()
                .row("desk.case.brand", file.brandName())
                .row("desk.case.seller", file.sellerName())
                .row("desk.case.right", named("reporting.right.", file.rightKind()))
                .row("desk.case.allegation", Say.text("cases.allegation." + file.allegation()));
        if (inside) {
            facts.row("desk.case.origin", Say.text("cases.origin." + file.origin()));
        }
        facts.row("desk.case.category", named("common.category.", file.category()))
                .row("desk.case.region", named("common.region.", file.region()))
                .row("desk.case.amount", MoneyText.of(file.amount()))
                .row("desk.case.opened", Dates.full(file.openedAt()));
        if (file.closedAt() != null) {
            facts.row("desk.case.closed", Dates.full(file.closedAt()));
        }
        if (inside && file.linkedTo() != null) {
            facts.row(
                    "desk.case.linked",
                    new Anchor("case/" + file.linkedTo(), file.linkedTo().value()));
        }
        Div panel = new Div(new H3(Say.text("desk.case.facts")), facts);
        panel.addClassName("ts-panel");
        return panel;
    }

    private static String named(String prefix, String code) {
        return Texts.has(prefix + code) ? Say.text(prefix + code) : code;
    }
}
