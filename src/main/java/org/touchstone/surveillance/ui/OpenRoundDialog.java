package org.touchstone.surveillance.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.touchstone.rules.Term;
import org.touchstone.surveillance.RoundSizes;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepFormLayout;

/** Asks how large a round is to be. */
class OpenRoundDialog extends Dialog {

    OpenRoundDialog(RoundSizes usual, Term term, Consumer<RoundSizes> open) {
        getElement().setAttribute("aria-label", Say.text("surveillance.rounds.open"));
        IntegerField guided = Fields.number("surveillance.rounds.open.guided", 0, RoundSizes.MOST);
        IntegerField random = Fields.number("surveillance.rounds.open.random", 0, RoundSizes.MOST);
        guided.setValue(usual.guided());
        random.setValue(usual.random());
        guided.setHelperText(Say.text("surveillance.rounds.open.guided.help"));
        random.setHelperText(Say.text("surveillance.rounds.open.random.help"));
        StepFormLayout form = new StepFormLayout(
                        "surveillance.rounds.open.title", "surveillance.rounds.open.help", term.in(Say.locale()))
                .require(guided, "surveillance.refused.noSize")
                .require(random, "surveillance.refused.noSize");
        form.submit("surveillance.rounds.open.do", () -> {
            open.accept(new RoundSizes(guided.getValue(), random.getValue()));
            close();
        });
        form.choice("ui.cancel", this::close);
        setWidth("min(32rem, 100%)");
        add(form);
    }
}
