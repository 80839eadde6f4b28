package org.touchstone.penalty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Role;
import org.touchstone.penalty.Penalties;
import org.touchstone.penalty.Penalty;
import org.touchstone.penalty.Statements;
import org.touchstone.ui.Badge;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** The case page's part about the penalty: the measures and their state, the statement of reasons, the points. */
@org.springframework.stereotype.Component
class PenaltyPanel implements CasePanel {

    private final Penalties penalties;
    private final Statements statements;
    private final PenaltyBasis bases;
    private final CurrentPerson current;

    PenaltyPanel(Penalties penalties, Statements statements, PenaltyBasis bases, CurrentPerson current) {
        this.penalties = penalties;
        this.statements = statements;
        this.bases = bases;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.SUMMARY;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        return penalties.of(current.get(), id).map(this::panel);
    }

    private Component panel(Penalty penalty) {
        Div panel = new Div(new H3(Say.text("penalty.panel")));
        panel.addClassName("ts-panel");
        switch (penalty) {
            case Penalty.Proposed proposed ->
                panel.add(
                        new Paragraph(Say.text("penalty.panel.proposed")),
                        bases.of(proposed.id(), proposed.proposal()),
                        PenaltyWords.chosen(proposed.proposal().measures().stream()
                                .map(measure -> measure.chosen())
                                .toList()));
            case Penalty.Decided decided ->
                panel.add(
                        new Paragraph(Say.text("penalty.panel.decided")),
                        PenaltyWords.chosen(decided.decision().measures()));
            case Penalty.Imposed imposed -> imposed(panel, imposed);
        }
        return panel;
    }

    private void imposed(Div panel, Penalty.Imposed imposed) {
        if (imposed.overturnedAt() != null) {
            panel.add(Badge.saying(
                    Say.text("penalty.badge.overturned", Dates.date(imposed.overturnedAt())), Badge.Tone.GOOD));
        }
        penalties.measures(current.get(), imposed.id()).stream()
                .sorted((one, other) -> one.measure().compareTo(other.measure()))
                .forEach(measure -> panel.add(PenaltyWords.inForce(measure)));
        boolean whole = current.get().hasAny(Role.CASE_STAFF) || current.get().has(Role.SELLER);
        Facts facts = whole ? bases.of(imposed.id(), imposed.proposal()) : PenaltyWords.violation(imposed.proposal());
        panel.add(facts.row("penalty.label.imposed", Dates.full(imposed.imposedAt())));
        statements
                .of(imposed.id())
                .ifPresent(statement ->
                        panel.add(new Details(Say.text("penalty.title.statement"), PenaltyWords.statement(statement))));
    }
}
