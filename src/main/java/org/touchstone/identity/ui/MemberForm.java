package org.touchstone.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.touchstone.identity.NewMember;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.Role;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepFormLayout;

/** Somebody new of an organisation: name, user name, and the work that fits it. */
final class MemberForm extends Div {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    MemberForm(Organisation organisation, Consumer<NewMember> takeIn) {
        List<Role> roles = organisation.kind().roles().stream().sorted().toList();
        TextField name = Fields.text("identity.label.person", NewMember.LONGEST_NAME);
        TextField user = Fields.text("identity.label.user", NewMember.LONGEST_USER);
        user.setHelperText(Say.text("identity.label.user.hint"));
        Select<Role> role =
                Fields.select("identity.label.role", roles, one -> Say.text("identity.role." + one.claim()));
        Select<Locale> language = Fields.select(
                "identity.label.language",
                LANGUAGES,
                Locale::toLanguageTag,
                one -> Say.text("identity.language." + one.getLanguage()));
        role.setValue(roles.getFirst());
        language.setValue(Locale.ENGLISH);
        StepFormLayout form = new StepFormLayout("identity.member.title", "identity.member.help")
                .require(name, "identity.missing.person")
                .require(user, "identity.missing.user")
                .with(role, language);
        form.submit(
                "identity.member.takeIn",
                () -> takeIn.accept(new NewMember(
                        user.getValue(), name.getValue(), organisation.id(), role.getValue(), language.getValue())));
        add(form);
    }
}
