package org.touchstone.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseStage;
import org.touchstone.ui.Say;

/** The life of a case in six plain steps, for everybody: what is behind, where it stands, what happens next. */
final class PlainSteps extends Div {

    private static final List<CaseStage> STEPS = List.of(
            CaseStage.VERIFICATION,
            CaseStage.TEST_PURCHASE,
            CaseStage.REBUTTAL,
            CaseStage.PENALTY,
            CaseStage.REFERRAL,
            CaseStage.CLOSED);

    PlainSteps(CaseFile file) {
        addClassName("ts-panel");
        OrderedList list = new OrderedList();
        list.addClassName("ts-steps");
        int here = STEPS.indexOf(file.stage() == CaseStage.CONSIDERATION ? CaseStage.REFERRAL : file.stage());
        for (int index = 0; index < STEPS.size(); index++) {
            ListItem step = new ListItem(Say.text("desk.plain." + STEPS.get(index)));
            if (index == here) {
                step.addClassName("ts-step-here");
                step.getElement().setAttribute("aria-current", "step");
            } else if (index < here) {
                step.addClassName("ts-step-done");
            }
            list.add(step);
        }
        String next = file.closed() ? "desk.next.outcome." + file.outcome() : "desk.next." + file.stage();
        Paragraph words = new Paragraph(Say.text(next));
        words.addClassName("ts-next");
        add(new H3(Say.text("desk.steps")), list, words);
    }
}
