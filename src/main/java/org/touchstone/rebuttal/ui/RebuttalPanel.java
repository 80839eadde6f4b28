package org.touchstone.rebuttal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Role;
import org.touchstone.rebuttal.RebuttalDesk;
import org.touchstone.rebuttal.RebuttalFile;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Say;

/** The case page's part about the rebuttal: whose turn, until when, and what was said, redacted per reader. */
@org.springframework.stereotype.Component
class RebuttalPanel implements CasePanel {

    private final Rebuttals rebuttals;
    private final RebuttalDesk desk;
    private final RebuttalWords words;
    private final Cases cases;
    private final CurrentPerson current;

    RebuttalPanel(Rebuttals rebuttals, RebuttalDesk desk, RebuttalWords words, Cases cases, CurrentPerson current) {
        this.rebuttals = rebuttals;
        this.desk = desk;
        this.words = words;
        this.cases = cases;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.SUMMARY;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        return cases.sees(current.get(), id) ? desk.of(current.get(), id).map(this::panel) : Optional.empty();
    }

    private Component panel(RebuttalFile rebuttal) {
        Div panel = new Div();
        panel.addClassName("ts-panel");
        fill(panel, rebuttal);
        return panel;
    }

    private void fill(Div panel, RebuttalFile rebuttal) {
        panel.removeAll();
        panel.add(new H3(Say.text("rebuttal.panel")), words.standing(rebuttal));
        if (rebuttal.state() == RebuttalFile.State.AWAITING && current.get().has(Role.ADJUDICATOR)) {
            panel.add(new Button(
                    Say.text("rebuttal.extend.open"),
                    click -> new ExtendDialog(rebuttal.until(), (until, reason) -> {
                                rebuttals.extend(current.get(), rebuttal.caseId(), until, reason);
                                Say.done("rebuttal.extend.done");
                                desk.of(current.get(), rebuttal.caseId()).ifPresent(now -> fill(panel, now));
                            })
                            .open()));
        }
        rebuttal.history().reversed().forEach(attempt -> panel.add(words.attempt(attempt)));
    }
}
