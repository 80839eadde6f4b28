package org.touchstone.appeal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.touchstone.appeal.Appeal;
import org.touchstone.appeal.Appealable;
import org.touchstone.appeal.Appeals;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Say;

/** The case page's part about appeals; the seller sees until when they can file one, and the way to it. */
@org.springframework.stereotype.Component
class AppealPanel implements CasePanel {

    private final Appeals appeals;
    private final CurrentPerson current;
    private final Clock clock;

    AppealPanel(Appeals appeals, CurrentPerson current, Clock clock) {
        this.appeals = appeals;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public Tab tab() {
        return Tab.SUMMARY;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        Person me = current.get();
        List<Appeal> filed = appeals.of(me, id);
        Optional<Component> way =
                me.has(Role.SELLER) ? appeals.appealable(me, id).map(penalty -> way(penalty, filed)) : Optional.empty();
        if (filed.isEmpty() && way.isEmpty()) {
            return Optional.empty();
        }
        Div panel = new Div(new H3(Say.text("appeal.panel")));
        panel.addClassName("ts-panel");
        way.ifPresent(panel::add);
        filed.forEach(appeal -> panel.add(head(appeal), AppealWords.facts(appeal)));
        return Optional.of(panel);
    }

    private static Div head(Appeal appeal) {
        Div head = new Div(new Span(appeal.id().value()), AppealWords.state(appeal));
        head.addClassName("ts-row-head");
        return head;
    }

    private Component way(Appealable penalty, List<Appeal> filed) {
        if (penalty.standing().isEmpty()) {
            return new Paragraph(Say.text("appeal.refused.nothing"));
        }
        if (!penalty.open(clock.instant())) {
            return new Paragraph(Say.text("appeal.refused.late", Dates.date(penalty.until())));
        }
        if (filed.stream().anyMatch(Appeal.Filed.class::isInstance)) {
            return new Paragraph(Say.text("appeal.panel.open"));
        }
        Anchor button = new Anchor("appeal/" + penalty.caseId(), Say.text("appeal.form.file"));
        button.addClassName("ts-button-link");
        return new Div(new Paragraph(Say.text("appeal.panel.until", Dates.full(penalty.until()))), button);
    }
}
