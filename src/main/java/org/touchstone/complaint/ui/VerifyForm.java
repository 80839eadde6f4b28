package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Triage;
import org.touchstone.common.CaseId;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.RejectionReason;
import org.touchstone.complaint.Screenings;
import org.touchstone.complaint.Verdict;
import org.touchstone.complaint.Verifications;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** Intake's form: what is alleged, what screening found, the listings and the files; then one of four decisions. */
@Service
class VerifyForm implements StepForm {

    private final Verifications verifications;
    private final Screenings screenings;
    private final Complaints complaints;
    private final EvidenceVault evidence;
    private final Cases cases;
    private final CurrentPerson current;

    VerifyForm(
            Verifications verifications,
            Screenings screenings,
            Complaints complaints,
            EvidenceVault evidence,
            Cases cases,
            CurrentPerson current) {
        this.verifications = verifications;
        this.screenings = screenings;
        this.complaints = complaints;
        this.evidence = evidence;
        this.cases = cases;
        this.current = current;
    }

    @Override
    public String step() {
        return "verifyComplaint";
    }

    @Override
    public Component open(String subject, Runnable done) {
        Person reader = current.get();
        CaseId id = new CaseId(subject);
        CaseFile file = cases.see(reader, id);
        StepFormLayout layout = new StepFormLayout("complaint.verify.title", "complaint.verify.help")
                .facts(facts(file))
                .with(allegations(reader, id))
                .with(section("complaint.screening.title", new ScreeningReport(file, screenings.of(reader, id))))
                .with(section(
                        "complaint.form.listings",
                        new ListingTiles(cases.listings(id), complaints.remarks(reader, id))))
                .with(section("complaint.verify.files", CaseFiles.of(evidence.of(reader, id))));
        QuestionsPanel.questions(verifications.clarifications(reader, id)).ifPresent(layout::facts);
        decide(layout, file, done);
        return layout;
    }

    private void decide(StepFormLayout layout, CaseFile file, Runnable done) {
        RadioButtonGroup<Verdict.Kind> kind =
                Fields.choice("complaint.verify.decision", kinds(file), any -> words(any, file));
        Select<RejectionReason> reason = Fields.select(
                "complaint.verify.reason",
                List.of(RejectionReason.values()),
                any -> Say.text("complaint.rejection." + any));
        TextArea text = Fields.area("complaint.verify.text", Verdict.LONGEST_TEXT);
        reason.setVisible(false);
        text.setVisible(false);
        kind.addValueChangeListener(change -> {
            boolean rejected = change.getValue() == Verdict.Kind.REJECT;
            reason.setVisible(rejected);
            text.setVisible(rejected || change.getValue() == Verdict.Kind.CLARIFY);
            text.setLabel(Say.text(rejected ? "complaint.verify.explanation" : "complaint.verify.question"));
        });
        layout.require(kind, "complaint.verify.needDecision")
                .require(reason, "complaint.verify.needReason")
                .require(text, "complaint.verify.needText");
        layout.submit("complaint.verify.submit", () -> {
            var verdict = new Verdict(
                    kind.getValue(),
                    reason.isVisible() ? reason.getValue() : null,
                    text.isVisible() ? text.getValue() : "");
            verifications.verify(current.get(), file.id(), verdict, file.version());
            Say.done("complaint.verify.done." + verdict.kind(), file.id());
            done.run();
        });
    }

    /** Where triage wants an item bought first, accepting says so and buying is no choice of its own. */
    private static List<Verdict.Kind> kinds(CaseFile file) {
        List<Verdict.Kind> kinds = new ArrayList<>(List.of(Verdict.Kind.values()));
        if (file.route() == Triage.Route.PURCHASE_FIRST) {
            kinds.remove(Verdict.Kind.PURCHASE);
        }
        return kinds;
    }

    private static String words(Verdict.Kind kind, CaseFile file) {
        boolean buying = kind == Verdict.Kind.ACCEPT && file.route() == Triage.Route.PURCHASE_FIRST;
        return Say.text("complaint.verify.kind." + (buying ? "ACCEPT_AND_BUY" : kind));
    }

    private static Facts facts(CaseFile file) {
        return new Facts()
                .row("complaint.verify.brand", file.brandName())
                .row("complaint.verify.seller", file.sellerName())
                .row("complaint.verify.origin", Say.text("cases.origin." + file.origin()))
                .row("complaint.verify.amount", MoneyText.of(file.amount()));
    }

    private Div allegations(Person reader, CaseId id) {
        Div said = new Div();
        complaints
                .ofCase(reader, id)
                .forEach(complaint -> said.add(FactRows.add(
                        new Facts()
                                .row("complaint.number", complaint.id().value())
                                .row("complaint.form.reason", Say.text("complaint.reason." + complaint.reason()))
                                .row("complaint.form.description", complaint.description()),
                        complaint.facts())));
        return said;
    }

    private static Div section(String titleKey, Component content) {
        Div section = new Div(new H3(Say.text(titleKey)), content);
        section.addClassName("ts-part");
        return section;
    }
}
