package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.springframework.stereotype.Service;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verification;
import org.touchstone.complaint.Verifications;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;
import org.touchstone.ui.UploadField;

/** The reporter's form: the question, the answer and more evidence. */
@Service
class AnswerForm implements StepForm {

    private final Verifications verifications;
    private final Complaints complaints;
    private final EvidenceVault evidence;
    private final Cases cases;
    private final CurrentPerson current;

    AnswerForm(
            Verifications verifications,
            Complaints complaints,
            EvidenceVault evidence,
            Cases cases,
            CurrentPerson current) {
        this.verifications = verifications;
        this.complaints = complaints;
        this.evidence = evidence;
        this.cases = cases;
        this.current = current;
    }

    @Override
    public String step() {
        return "answerClarification";
    }

    @Override
    public Component open(String subject, Runnable done) {
        Person by = current.get();
        CaseId id = new CaseId(subject);
        CaseFile file = cases.see(by, id);
        TextArea answer = Fields.area("complaint.answer.text", Verdict.LONGEST_TEXT);
        UploadField upload = new UploadField(
                "complaint.answer.evidence",
                (fileName, content, length) ->
                        evidence.keep(by, subject, id, fileName, content).stored());
        StepFormLayout layout = new StepFormLayout("complaint.answer.title", "complaint.answer.help")
                .facts(facts(by, file))
                .with(new ListingTiles(cases.listings(id), complaints.remarks(by, id)))
                .require(answer, "complaint.answer.need")
                .with(upload);
        layout.submit("complaint.answer.submit", () -> {
            verifications.answer(current.get(), id, answer.getValue());
            Say.done("complaint.answer.done", id);
            done.run();
        });
        return layout;
    }

    private Facts facts(Person by, CaseFile file) {
        Facts facts = new Facts().row("complaint.verify.seller", file.sellerName());
        if (verifications.of(by, file.id()).orElse(null) instanceof Verification.Clarifying asked) {
            facts.row("complaint.clarification.question", asked.question());
        }
        return facts;
    }
}
