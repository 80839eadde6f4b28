package org.touchstone.rebuttal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotYourTurn;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.rebuttal.Ground;
import org.touchstone.rebuttal.RebuttalDesk;
import org.touchstone.rebuttal.RebuttalFile;
import org.touchstone.rebuttal.Rebuttals;
import org.touchstone.rebuttal.Refutation;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;
import org.touchstone.ui.UploadField;

/** The seller's form: what is alleged, until when, what they put forward. */
@org.springframework.stereotype.Component
class RefuteAllegationForm implements StepForm {

    private final Rebuttals rebuttals;
    private final RebuttalDesk desk;
    private final RebuttalWords words;
    private final Cases cases;
    private final EvidenceVault vault;
    private final CurrentPerson current;

    RefuteAllegationForm(
            Rebuttals rebuttals,
            RebuttalDesk desk,
            RebuttalWords words,
            Cases cases,
            EvidenceVault vault,
            CurrentPerson current) {
        this.rebuttals = rebuttals;
        this.desk = desk;
        this.words = words;
        this.cases = cases;
        this.vault = vault;
        this.current = current;
    }

    @Override
    public String step() {
        return Rebuttals.REFUTE;
    }

    @Override
    public Component open(String subject, Runnable done) {
        CaseId id = new CaseId(subject);
        RebuttalFile rebuttal = desk.of(current.get(), id).orElseThrow(() -> new NotYourTurn(subject));
        CheckboxGroup<Ground> grounds = Fields.several(
                "rebuttal.label.grounds", List.of(Ground.values()), one -> Say.text("rebuttal.ground." + one));
        TextArea statement = Fields.area("rebuttal.label.statement", Refutation.LONGEST);
        statement.setMinRows(6);
        List<EvidenceId> before = vault.ofSubject(current.get(), RebuttalDesk.draftSubject(id)).stream()
                .filter(item -> item.caseId() == null)
                .map(EvidenceItem::id)
                .toList();
        UploadField upload = upload(id);
        var form = new StepFormLayout("models.refuteAllegation", "models.refuteAllegation.help")
                .with(words.allegation(cases.of(id)))
                .facts(standing(rebuttal))
                .require(grounds, "rebuttal.refused.grounds")
                .require(statement, "rebuttal.missing.statement")
                .with(words.evidence(before), upload);
        if (!rebuttal.history().isEmpty()) {
            form.with(new H3(Say.text("rebuttal.title.history")));
            rebuttal.history().forEach(attempt -> form.with(words.attempt(attempt)));
        }
        form.submit("rebuttal.form.refute", () -> {
            rebuttals.refute(
                    current.get(),
                    id,
                    new Refutation(statement.getValue(), grounds.getValue(), exhibits(before, upload)));
            Say.done("rebuttal.form.refute.done", subject);
            done.run();
        });
        return form;
    }

    private Facts standing(RebuttalFile rebuttal) {
        Facts facts =
                words.standing(rebuttal).row("rebuttal.label.left", Say.text("rebuttal.attemptsLeft", rebuttal.left()));
        if (!rebuttal.missing().isEmpty()) {
            facts.row("rebuttal.label.missing", rebuttal.missing());
        }
        return facts;
    }

    /** Until the rebuttal is sent, the files are the seller's own affair. */
    private UploadField upload(CaseId id) {
        UploadField upload = new UploadField(
                "rebuttal.label.evidence",
                (name, content, length) -> vault.keep(current.get(), RebuttalDesk.draftSubject(id), null, name, content)
                        .stored());
        upload.outsideDraft(); // the vault knows them, and the form shows them by itself
        return upload;
    }

    private static List<EvidenceId> exhibits(List<EvidenceId> before, UploadField upload) {
        return Stream.concat(before.stream(), upload.stored().stream().map(stored -> new EvidenceId(stored.id())))
                .toList();
    }
}
