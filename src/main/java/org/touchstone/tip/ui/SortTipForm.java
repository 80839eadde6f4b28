package org.touchstone.tip.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Comparator;
import java.util.List;
import org.touchstone.common.NotYourTurn;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.rights.ui.RightChoice;
import org.touchstone.tip.Tip;
import org.touchstone.tip.TipContent;
import org.touchstone.tip.TipDesk;
import org.touchstone.tip.TipId;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** Intake finds out whose right a report of the public concerns. */
@org.springframework.stereotype.Component
class SortTipForm implements StepForm {

    private final TipDesk desk;
    private final Rights rights;
    private final People people;
    private final CurrentPerson current;

    SortTipForm(TipDesk desk, Rights rights, People people, CurrentPerson current) {
        this.desk = desk;
        this.rights = rights;
        this.people = people;
        this.current = current;
    }

    private enum Decision {
        HAND_ON("tip.sort.handOn"),
        GO("tip.sort.go"),
        DISMISS("tip.sort.dismiss");

        private final String key;

        Decision(String key) {
            this.key = key;
        }

        /** There is something to hand on once an owner has called it counterfeit. */
        static List<Decision> on(Tip.ToSort tip) {
            return tip.brand() == null ? List.of(GO, DISMISS) : List.of(values());
        }
    }

    @Override
    public String step() {
        return "sortTip";
    }

    @Override
    public Component open(String subject, Runnable done) {
        TipId id = new TipId(subject);
        if (!(desk.see(current.get(), id) instanceof Tip.ToSort tip)) {
            throw new NotYourTurn(subject);
        }
        boolean place = tip.about().content() instanceof TipContent.Place;
        RadioButtonGroup<Decision> decision =
                Fields.choice("tip.label.decision", Decision.on(tip), one -> Say.text(one.key));
        ComboBox<Right> right = new RightChoice(rights, people, current.get()).box("tip.label.right");
        Select<Organisation> owner =
                Fields.select("tip.label.owner", brands(), one -> one.id().value(), one -> one.name(Say.locale()));
        TextArea reason = Fields.area("tip.label.reason", Tip.LONGEST_REASON);
        right.setVisible(false);
        owner.setVisible(false);
        reason.setVisible(false);
        decision.addValueChangeListener(change -> {
            boolean go = change.getValue() == Decision.GO;
            right.setVisible(go && !place);
            owner.setVisible(go && place);
            reason.setVisible(change.getValue() == Decision.DISMISS);
        });
        var form = new StepFormLayout("tip.sort.title", "tip.sort.help")
                .facts(facts(tip))
                .with(TipWords.photos(desk.photos(current.get(), id)))
                .require(decision, "tip.sort.needDecision")
                .require(right, "tip.sort.needRight")
                .require(owner, "tip.sort.needOwner")
                .require(reason, "tip.sort.needReason");
        form.submit("tip.sort.submit", () -> {
            switch (decision.getValue()) {
                case HAND_ON -> desk.handOn(current.get(), id);
                case DISMISS -> desk.dismiss(current.get(), id, reason.getValue());
                case GO -> {
                    if (place) {
                        desk.assign(current.get(), id, owner.getValue().id());
                    } else {
                        desk.open(current.get(), id, right.getValue().id());
                    }
                }
            }
            Say.done(decision.getValue() == Decision.DISMISS ? "tip.sort.dismissed" : "tip.sort.done", subject);
            done.run();
        });
        return form;
    }

    private Facts facts(Tip.ToSort tip) {
        Facts facts = TipWords.facts(tip);
        if (tip.brand() != null) {
            facts.row(
                    "tip.label.counterfeitSays",
                    Say.text(
                            "tip.sort.noAgency",
                            people.organisation(tip.brand()).name(Say.locale())));
        }
        return tip.note().isEmpty() ? facts : facts.row("tip.label.note", TipWords.note(tip));
    }

    private List<Organisation> brands() {
        return people.organisations(Organisation.Kind.BRAND).stream()
                .sorted(Comparator.comparing(brand -> brand.name(Say.locale())))
                .toList();
    }
}
