package org.touchstone.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.Organisation;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepFormLayout;

/** A new organisation; what else is asked follows its kind. */
final class OrganisationForm extends Div {

    private final Select<Organisation.Kind> kind =
            Fields.select("identity.label.kind", Organisation.Kind.REGISTERED, one -> Say.text(one.textKey()));
    private final TextField id = Fields.text("identity.label.organisation", OrganisationId.LONGEST);
    private final TextField name = Fields.text("identity.label.name", Organisation.LONGEST_NAME);
    private final TextField nameZh = Fields.text("identity.label.nameZh", Organisation.LONGEST_NAME);
    private final Select<String> competence = Fields.select(
            "identity.label.competence", Organisation.COMPETENCES, one -> Say.text("identity.competence." + one));
    private final TextField area = Fields.text("identity.label.area", 6);
    private final TextField sellerId = Fields.text("identity.label.sellerId", 40);

    OrganisationForm(Consumer<Organisation> register, Runnable cancel) {
        id.setHelperText(Say.text("identity.label.organisation.hint"));
        area.setHelperText(Say.text("identity.label.area.hint"));
        kind.addValueChangeListener(change -> follow());
        StepFormLayout form = new StepFormLayout("identity.organisation.which", "identity.organisation.help")
                .require(kind, "identity.missing.kind")
                .require(name, "identity.missing.name")
                .require(nameZh, "identity.missing.nameZh")
                .require(id, "identity.missing.organisation")
                .with(competence, area, sellerId);
        form.submit("identity.organisation.register", () -> register.accept(organisation()));
        form.choice("ui.cancel", cancel);
        add(form);
        follow();
    }

    private void follow() {
        boolean agency = kind.getValue() == Organisation.Kind.AGENCY;
        competence.setVisible(agency);
        area.setVisible(agency);
        sellerId.setVisible(kind.getValue() == Organisation.Kind.SELLER);
    }

    private Organisation organisation() {
        return new Organisation(
                new OrganisationId(id.getValue().strip()),
                kind.getValue(),
                name.getValue().strip(),
                nameZh.getValue().strip(),
                area.isVisible() ? area.getValue().strip() : "",
                competence.isVisible() ? competence.getValue() : null,
                sellerId.isVisible() && !sellerId.isEmpty()
                        ? sellerId.getValue().strip()
                        : null);
    }
}
