package org.touchstone.appeal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.touchstone.appeal.AppealId;
import org.touchstone.appeal.AppealRequest;
import org.touchstone.appeal.Appealable;
import org.touchstone.appeal.Appeals;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.rules.RuleSets;
import org.touchstone.rules.Term;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Drafts;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Focus;
import org.touchstone.ui.FormDraft;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepFormLayout;
import org.touchstone.ui.UploadField;

/** The seller's form for an appeal against the penalty of one case. */
@Route("appeal")
@RolesAllowed("SELLER")
class NewAppealView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Appeals appeals;
    private final Cases cases;
    private final RuleSets rules;
    private final EvidenceVault vault;
    private final CurrentPerson current;
    private final Drafts drafts;

    NewAppealView(
            Appeals appeals, Cases cases, RuleSets rules, EvidenceVault vault, CurrentPerson current, Drafts drafts) {
        this.appeals = appeals;
        this.cases = cases;
        this.rules = rules;
        this.vault = vault;
        this.current = current;
        this.drafts = drafts;
        addClassName("ts-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String number) {
        removeAll();
        try {
            CaseId id = new CaseId(number);
            add(form(appeals.appealable(current.get(), id).orElseThrow(() -> new NotFound(number))));
        } catch (Refused refused) {
            add(new H1(Say.text("appeal.form.file")), new Paragraph(refused.in(Say.locale())));
        }
    }

    private StepFormLayout form(Appealable penalty) {
        TextArea grounds = Fields.area("appeal.label.grounds", AppealRequest.MOST_GROUNDS);
        grounds.setMinRows(6);
        UploadField upload = upload(penalty.caseId());
        var form = new StepFormLayout("appeal.form.file", "appeal.form.file.help")
                .facts(new Facts()
                        .row("appeal.label.case", penalty.caseId().value())
                        .row("appeal.label.standing", AppealWords.measures(penalty.standing()))
                        .row("appeal.label.until", Dates.full(penalty.until())))
                .require(grounds, "appeal.missing.grounds")
                .with(upload);
        FormDraft draft = FormDraft.of(form, "appeal/" + penalty.caseId(), drafts);
        form.submit("appeal.form.file", () -> {
            var evidence = upload.stored().stream()
                    .map(stored -> new EvidenceId(stored.id()))
                    .toList();
            AppealId id =
                    appeals.file(current.get(), penalty.caseId(), new AppealRequest(grounds.getValue(), evidence));
            draft.forget();
            filed(id, penalty.caseId());
        });
        return form;
    }

    private void filed(AppealId id, CaseId caseId) {
        removeAll();
        H1 done = new H1(Say.text("appeal.form.file.done", id.value()));
        Term decided = rules.of(cases.of(caseId).ruleSet()).term("appealDecision");
        Focus.to(done);
        add(
                done,
                new Paragraph(Say.text("appeal.form.file.next", decided.in(Say.locale()))),
                new Anchor("case/" + caseId, Say.text("appeal.form.file.back", caseId.value())));
    }

    private UploadField upload(CaseId caseId) {
        return new UploadField(
                "appeal.label.evidence",
                (name, content, length) -> vault.keep(current.get(), caseId.value(), caseId, name, content)
                        .stored());
    }

    @Override
    public String getPageTitle() {
        return Say.text("appeal.form.file") + " – Touchstone";
    }
}
