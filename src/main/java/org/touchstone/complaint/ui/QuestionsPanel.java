package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.Clarification;
import org.touchstone.complaint.Verifications;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** What intake asked the reporter and what they answered, among the messages of a case; not for the accused. */
@Service
class QuestionsPanel implements CasePanel {

    private static final Set<Role> REPORTERS = EnumSet.of(Role.BRAND, Role.VOLUNTEER);

    private final Verifications verifications;
    private final Cases cases;
    private final CurrentPerson current;

    QuestionsPanel(Verifications verifications, Cases cases, CurrentPerson current) {
        this.verifications = verifications;
        this.cases = cases;
        this.current = current;
    }

    @Override
    public Tab tab() {
        return Tab.MESSAGES;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(CaseId id) {
        Person reader = current.get();
        boolean accused = cases.sees(reader, id) && cases.of(id).accuses(reader);
        if (accused || !reader.hasAny(Role.CASE_STAFF) && !reader.hasAny(REPORTERS)) {
            return Optional.empty();
        }
        return questions(verifications.clarifications(reader, id)).map(facts -> {
            Div panel = new Div(new H3(Say.text("complaint.clarification.title")), facts);
            panel.addClassName("ts-panel");
            return panel;
        });
    }

    static Optional<Facts> questions(List<Clarification> asked) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Facts facts = new Facts();
        for (Clarification one : asked) {
            facts.row("complaint.clarification.question", one.question());
            facts.row(
                    "complaint.clarification.answer",
                    one.answer() == null ? Say.text("complaint.clarification.none") : one.answer());
        }
        return Optional.of(facts);
    }
}
