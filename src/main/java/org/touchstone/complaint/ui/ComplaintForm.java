package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.touchstone.complaint.ComplaintDraft;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.complaint.Particulars;
import org.touchstone.rights.Right;
import org.touchstone.rights.ui.RightChoice;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** The parts of a complaint in the order in which they are usually filled; any order works. */
final class ComplaintForm extends Div {

    private final RightChoice choice;
    private final ComboBox<Right> right;
    private final ListingsField listings;
    private final RadioButtonGroup<ComplaintReason> reason;
    private final FactFields facts;
    private final TextArea description = Fields.area("complaint.form.inYourWords", NewComplaint.LONGEST_DESCRIPTION);
    private final RemarksField remarks;
    private final DraftFiles files;
    private final Checkbox bonaFide = new Checkbox(Say.text("complaint.form.bonaFide"));
    private final ErrorSummary errors = new ErrorSummary();
    private final Span saved = new Span();
    private final Button check = new Button(Say.text("complaint.form.check"));
    private final Runnable changed;

    ComplaintForm(RightChoice choice, Supplier<ListingsField> listings, DraftFiles files, Runnable changed) {
        this.choice = choice;
        this.changed = changed;
        this.listings = listings.get();
        this.files = files;
        this.facts = new FactFields(changed);
        this.remarks = new RemarksField(changed);
        this.listings.onListed(remarks::about);
        right = choice.box("complaint.form.right");
        reason = Fields.choice("complaint.form.reasonQuestion", List.of(), any -> Say.text("complaint.reason." + any));
        reason.setHelperText(Say.text("complaint.form.reasonHint"));
        description.setPlaceholder(Say.text("complaint.form.descriptionExample"));
        saved.addClassName("ts-secondary");
        saved.getElement().setAttribute("role", "status");
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);

        right.addValueChangeListener(change -> reasonsFollow(change.getValue()));
        reason.addValueChangeListener(change -> facts.follow(change.getValue()));
        List.<HasValue<?, ?>>of(right, reason, description)
                .forEach(field -> field.addValueChangeListener(change -> tell(change.isFromClient())));

        Div buttons = new Div(check, saved);
        buttons.addClassName("ts-form-buttons");
        addClassName("ts-form");
        add(
                errors,
                part("complaint.form.part.right", right),
                part("complaint.form.part.listings", this.listings),
                part("complaint.form.part.reason", reason, facts),
                part("complaint.form.part.description", description, hint("complaint.form.descriptionHint"), remarks),
                part("complaint.form.part.evidence", files),
                part("complaint.form.part.bonaFide", hint("complaint.form.bonaFideHint"), bonaFide),
                buttons);
    }

    /** Runs when the form is complete. */
    void onCheck(Runnable next) {
        check.addClickListener(click -> {
            errors.clear();
            if (complete()) {
                next.run();
            }
        });
    }

    /** @param chosen the right of the draft, unless complaints can no longer rest on it */
    void fill(ComplaintDraft.Content content, Optional<Right> chosen) {
        chosen.ifPresent(right::setValue);
        listings.put(content.listings());
        remarks.put(content.remarks());
        facts.fill(content.facts());
        if (content.reason() != null && right.getValue() != null) {
            reason.setValue(content.reason());
        }
        description.setValue(content.description());
        files.refresh();
    }

    ComplaintDraft.Content content() {
        Right chosen = right.getValue();
        return new ComplaintDraft.Content(
                chosen == null ? null : chosen.id(),
                listings.written(),
                reason.getValue(),
                description.getValue(),
                facts.written(),
                remarks.of(listings.written()));
    }

    NewComplaint complaint(String draft) {
        return new NewComplaint(
                right.getValue().id(),
                listings.ids(),
                reason.getValue(),
                description.getValue(),
                particulars(),
                null,
                draft,
                bonaFide.getValue());
    }

    ComplaintCheck answers() {
        return new ComplaintCheck(
                choice.words(right.getValue()),
                List.copyOf(listings.listings()),
                reason.getValue(),
                description.getValue(),
                particulars(),
                files.items());
    }

    void saved(String sentence) {
        saved.setText(sentence);
    }

    void wrong(String sentence) {
        errors.show(sentence);
    }

    private Particulars particulars() {
        return new Particulars(facts.values(), remarks.of(listings.ids()));
    }

    private void reasonsFollow(Right chosen) {
        List<ComplaintReason> fitting = chosen == null ? List.of() : ComplaintReason.of(chosen.kind());
        ComplaintReason before = reason.getValue();
        reason.setItems(fitting);
        if (fitting.contains(before)) {
            reason.setValue(before);
        } else if (fitting.size() == 1) {
            reason.setValue(fitting.getFirst());
        }
    }

    private void tell(boolean byPerson) {
        if (byPerson) {
            changed.run();
        }
    }

    private boolean complete() {
        listings.take();
        Map<Component, String> missing = new LinkedHashMap<>();
        need(missing, right, right.isEmpty(), "complaint.form.needRight");
        need(missing, listings.input(), listings.ids().isEmpty(), "complaint.refused.noListing");
        need(missing, reason, reason.isEmpty(), "complaint.form.needReason");
        facts.missing(missing);
        need(missing, description, description.getValue().isBlank(), "complaint.form.needDescription");
        need(missing, bonaFide, !bonaFide.getValue(), "complaint.refused.bonaFide");
        if (!missing.isEmpty()) {
            errors.show(missing);
        }
        return missing.isEmpty() && !listings.input().isInvalid();
    }

    static <C extends Component & HasValidationProperties> void need(
            Map<Component, String> missing, C field, boolean empty, String sentenceKey) {
        String sentence = Say.text(sentenceKey);
        if (empty) {
            field.setErrorMessage(sentence);
            missing.put(field, sentence);
        }
        if (empty || Objects.equals(field.getErrorMessage(), sentence)) {
            field.setInvalid(empty);
        }
    }

    private static Div part(String titleKey, Component... contents) {
        Div part = new Div(new H2(Say.text(titleKey)));
        part.addClassName("ts-panel");
        part.add(contents);
        return part;
    }

    private static Paragraph hint(String key) {
        Paragraph hint = new Paragraph(Say.text(key));
        hint.addClassName("ts-secondary");
        return hint;
    }
}
