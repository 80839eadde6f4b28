package org.touchstone.registration.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.registration.Registration;
import org.touchstone.registration.RegistrationFiles;
import org.touchstone.registration.RegistrationId;
import org.touchstone.registration.Registrations;
import org.touchstone.registration.TakingBack;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Focus;
import org.touchstone.ui.Say;

/** One registration: while it is a draft its form, afterwards its number, where it stands and what happens next. */
@Route("registration")
@RolesAllowed({"BRAND", "INTAKE", "INVESTIGATOR", "ADJUDICATOR", "APPROVER", "MANAGER"})
class RegistrationView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Registrations registrations;
    private final RegistrationFiles files;
    private final RegistrationWords words;
    private final PartsOfKind parts;
    private final TakingBack takingBack;
    private final CurrentPerson current;
    private final Clock clock;
    private final Div stage = new Div();
    private String title = "";

    RegistrationView(
            Registrations registrations,
            RegistrationFiles files,
            RegistrationWords words,
            PartsOfKind parts,
            TakingBack takingBack,
            CurrentPerson current,
            Clock clock) {
        this.registrations = registrations;
        this.files = files;
        this.words = words;
        this.parts = parts;
        this.takingBack = takingBack;
        this.current = current;
        this.clock = clock;
        addClassNames("ts-page", "ts-narrow");
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        try {
            show(registrations.see(current.get(), new RegistrationId(number)));
        } catch (Refused unseen) {
            throw new NotFoundException(unseen.in(Say.locale()));
        }
    }

    private void show(Registration registration) {
        removeAll();
        stage.removeAll();
        boolean written = registration instanceof Registration.Draft;
        String heading = Say.text((written ? "registration.title." : "registration.sent.") + registration.kind());
        title = heading + " · " + registration.id();
        Anchor back = new Anchor("rights", Say.text("rights.title"));
        back.addClassName("ts-crumb");
        add(back, new H1(heading), stage);
        if (registration instanceof Registration.Draft draft) {
            Paragraph help = new Paragraph(words.help(registration.kind()));
            help.addClassName("ts-secondary");
            addComponentAtIndex(2, help);
            stage.add(form(draft));
        } else {
            Person reader = current.get();
            SentRegistration sent = new SentRegistration(
                    registration,
                    words,
                    files.of(reader, registration.id()),
                    registrations.answers(reader, registration.id()),
                    reader);
            if (TakingBack.possible(reader, registration)) {
                sent.offer("registration.takeBack", () -> takeBack(registration.id()));
            }
            stage.add(sent);
        }
    }

    private DraftForm form(Registration.Draft draft) {
        Person by = current.get();
        RegistrationId id = draft.id();
        FormParts fields = parts.of(by, draft.kind(), draft.head().form());
        fields.fill(draft.head().form());
        DraftForm form =
                new DraftForm(draft.kind(), fields, files, by, id, () -> check(draft, fields), () -> discard(id));
        fields.onChange(() -> {
            registrations.save(by, id, fields.form());
            form.saved(Say.text("registration.form.saved", Dates.text(clock.instant())));
        });
        return form;
    }

    private void check(Registration.Draft draft, FormParts fields) {
        Person by = current.get();
        registrations.save(by, draft.id(), fields.form());
        swap(new CheckAnswers(
                words.facts(draft.kind(), fields.form()), files.of(by, draft.id()), () -> send(draft.id()), () -> {
                    show(registrations.see(by, draft.id()));
                    Focus.to(stage);
                }));
    }

    private void swap(Div part) {
        stage.removeAll();
        stage.add(part);
        getElement().executeJs("this.scrollIntoView()");
        Focus.to(part);
    }

    private void send(RegistrationId id) {
        registrations.send(current.get(), id);
        show(registrations.see(current.get(), id));
        Say.done("registration.form.sent", id.value());
        Focus.to(stage);
    }

    private void takeBack(RegistrationId id) {
        Confirm.ask("registration.takeBack", "registration.takeBack.text", "registration.takeBack", () -> {
            takingBack.takeBack(current.get(), id);
            show(registrations.see(current.get(), id));
            Say.done("registration.takeBack.done", id.value());
            Focus.to(stage);
        });
    }

    private void discard(RegistrationId id) {
        Confirm.ask("registration.form.discard", "registration.form.discardText", "registration.form.discard", () -> {
            registrations.discard(current.get(), id);
            UI.getCurrent().navigate(RightsView.class);
        });
    }

    @Override
    public String getPageTitle() {
        return title + " – Touchstone";
    }
}
