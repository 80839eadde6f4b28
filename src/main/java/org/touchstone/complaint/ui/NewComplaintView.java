package org.touchstone.complaint.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.complaint.ComplaintDraft;
import org.touchstone.complaint.ComplaintDrafts;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.Duplicates;
import org.touchstone.complaint.Filed;
import org.touchstone.complaint.ListingLookup;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.rights.Right;
import org.touchstone.rights.Rights;
import org.touchstone.rights.ui.RightChoice;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Focus;
import org.touchstone.ui.Say;

/** A brand's complaint: written in parts, saved as it is typed, checked once more, then sent. */
@Route("complaint/new")
@RolesAllowed("BRAND")
@Menu(order = 20, title = "complaint.form.title", icon = "vaadin:plus-circle-o")
class NewComplaintView extends Div implements HasDynamicTitle {

    private final Complaints complaints;
    private final Duplicates duplicates;
    private final ComplaintDrafts drafts;
    private final Rights rights;
    private final Clock clock;
    private final Person by;
    private final Div stage = new Div();
    private final ComplaintForm form;
    private @Nullable String number;

    NewComplaintView(
            Complaints complaints,
            Duplicates duplicates,
            ComplaintDrafts drafts,
            ListingLookup lookup,
            Rights rights,
            People people,
            CurrentPerson current,
            Clock clock) {
        this.complaints = complaints;
        this.duplicates = duplicates;
        this.drafts = drafts;
        this.rights = rights;
        this.clock = clock;
        this.by = current.get();
        form = new ComplaintForm(
                new RightChoice(rights, people, by),
                () -> new ListingsField(wanted -> lookup.find(by, wanted), this::save),
                new DraftFiles(drafts, by, this::draft),
                this::save);
        form.onCheck(this::check);

        Paragraph help = new Paragraph(Say.text("complaint.form.help"));
        help.addClassName("ts-secondary");
        addClassNames("ts-page", "ts-narrow");
        add(new H1(Say.text("complaint.form.title")), help, stage);
        begin();
    }

    @Override
    public String getPageTitle() {
        return Say.text("complaint.form.title");
    }

    private void begin() {
        if (rights.usable(by).isEmpty()) {
            stage.add(new EmptyState("complaint.form.noRight", "complaint.form.noRightHint"));
            return;
        }
        Optional<ComplaintDraft> left = drafts.latest(by);
        left.ifPresent(draft -> stage.add(offer(draft)));
        stage.add(form);
    }

    /** What was left unfinished comes back on request, never by itself over what is being typed. */
    private Div offer(ComplaintDraft draft) {
        Div offer = new Div(new Paragraph(Say.text("complaint.draft.left", Dates.text(draft.savedAt()))));
        Button goOn = new Button(Say.text("complaint.draft.goOn"), click -> {
            number = draft.number();
            form.fill(draft.content(), right(draft.content().rightId()));
            stage.remove(offer);
        });
        Button discard = new Button(Say.text("complaint.draft.discard"), click -> {
            drafts.discard(by, draft.number());
            stage.remove(offer);
            Say.done("complaint.draft.discarded");
        });
        Div buttons = new Div(goOn, discard);
        buttons.addClassName("ts-line");
        offer.add(buttons);
        offer.addClassName("ts-note");
        return offer;
    }

    private Optional<Right> right(@Nullable String id) {
        return id == null ? Optional.empty() : rights.inForce(by.organisation(), id, clock.instant());
    }

    private String draft() {
        if (number == null) {
            number = drafts.begin(by).number();
        }
        return number;
    }

    private void save() {
        drafts.save(by, draft(), form.content());
        form.saved(Say.text("complaint.draft.saved", Dates.text(clock.instant())));
    }

    private void check() {
        save();
        ComplaintCheck answers = form.answers();
        ComplaintDraft.Content content = form.content();
        answers.pending(
                content.rightId() == null
                        ? List.of()
                        : duplicates.of(by, content.rightId(), content.listings(), content.reason()));
        answers.onSend(this::send);
        answers.onChange(() -> show(form));
        show(answers);
    }

    private void send() {
        Filed filed = complaints.file(by, form.complaint(draft()));
        UI.getCurrent().navigate(ComplaintView.class, filed.id().value());
    }

    private void show(Div part) {
        stage.removeAll();
        stage.add(part);
        getElement().executeJs("this.scrollIntoView()");
        Focus.to(part);
    }
}
