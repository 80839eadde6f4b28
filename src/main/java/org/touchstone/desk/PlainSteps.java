package org.touchstone.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseStage;
import org.touchstone.rules.RuleSet;
import org.touchstone.ui.Due;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.Say;

/** The life of a case in six plain steps, for everybody: what is behind, where it stands, what happens next and by when. */
final class PlainSteps extends Div {

    private static final List<CaseStage> STEPS = List.of(
            CaseStage.VERIFICATION,
            CaseStage.TEST_PURCHASE,
            CaseStage.REBUTTAL,
            CaseStage.PENALTY,
            CaseStage.REFERRAL,
            CaseStage.CLOSED);

    PlainSteps(CaseFile file, RuleSet rules, Due byWhen) {
        addClassName("ts-panel");
        OrderedList list = new OrderedList();
        list.addClassName("ts-steps");
        for (int index = 0; index < STEPS.size(); index++) {
            list.add(step(file, index));
        }
        add(new H3(Say.text("desk.steps")), list, new Paragraph(next(file, rules)));
        if (!file.closed()) {
            Span words = new Span(Say.text("desk.next.by"));
            words.addClassName("ts-label");
            boolean none = byWhen.state() == Due.State.NONE;
            add(new Div(words, none ? new Span(Say.text("desk.next.noDate")) : new DueBadge(byWhen)));
        }
    }

    private static String next(CaseFile file, RuleSet rules) {
        return file.ending()
                .map(end -> Say.text("desk.next.outcome." + end, within(rules, "appealOpen")))
                .orElseGet(() -> next(file.stage(), rules));
    }

    private static String next(CaseStage stage, RuleSet rules) {
        String key = "desk.next." + stage;
        return switch (stage) {
            case VERIFICATION -> Say.text(key, within(rules, "verification"));
            case REBUTTAL -> Say.text(key, within(rules, "rebuttal"));
            case PENALTY -> Say.text(key, within(rules, "penalty"));
            case REFERRAL -> Say.text(key, within(rules, "referral"));
            case TEST_PURCHASE, CONSIDERATION, CLOSED -> Say.text(key);
        };
    }

    private static String within(RuleSet rules, String deadline) {
        return rules.term(deadline).in(Say.locale());
    }

    private static ListItem step(CaseFile file, int index) {
        int here = STEPS.indexOf(file.stage() == CaseStage.CONSIDERATION ? CaseStage.REFERRAL : file.stage());
        ListItem step = new ListItem(new Span(Say.text("desk.plain." + STEPS.get(index))));
        if (index == here) {
            step.addClassName("ts-step-here");
            step.getElement().setAttribute("aria-current", "step");
        } else if (index <= STEPS.indexOf(reached(file))) {
            step.addClassName("ts-step-done");
            step.add(hidden("desk.step.done"));
        } else if (file.closed()) {
            step.addClassName("ts-step-skipped");
            Span not = new Span(Say.text("desk.step.notReached"));
            not.addClassName("ts-secondary");
            step.add(not);
        }
        return step;
    }

    private static Span hidden(String key) {
        Span words = new Span(" " + Say.text(key));
        words.addClassName("ts-visually-hidden");
        return words;
    }

    /** The last step that a case went through, which its stage no longer tells once it is closed. */
    private static CaseStage reached(CaseFile file) {
        if (file.outcome() == null) {
            return file.stage();
        }
        return switch (file.outcome()) {
            case LAPSED -> CaseStage.VERIFICATION;
            case GENUINE -> CaseStage.TEST_PURCHASE;
            case REFUTED -> CaseStage.REBUTTAL;
            case PENALISED -> CaseStage.PENALTY;
            case REFERRED -> CaseStage.REFERRAL;
            // most are rejected at once, but one can be set aside later
            case REJECTED, TAKEN_BACK -> file.notifiedAt() == null ? CaseStage.VERIFICATION : CaseStage.REBUTTAL;
        };
    }
}
