package org.touchstone.disposal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Objects;
import org.touchstone.common.NotYourTurn;
import org.touchstone.disposal.Disposal;
import org.touchstone.disposal.DisposalId;
import org.touchstone.disposal.Disposals;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.ui.Confirm;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepForm;
import org.touchstone.ui.StepFormLayout;

/** The second person looks at all that would go before it goes. */
@org.springframework.stereotype.Component
class ConfirmDisposalForm implements StepForm {

    private final Disposals disposals;
    private final People people;
    private final CurrentPerson current;

    ConfirmDisposalForm(Disposals disposals, People people, CurrentPerson current) {
        this.disposals = disposals;
        this.people = people;
        this.current = current;
    }

    @Override
    public String step() {
        return "confirmDisposal";
    }

    @Override
    public Component open(String subject, Runnable done) {
        DisposalId id = new DisposalId(subject);
        if (!(disposals.see(current.get(), id) instanceof Disposal.Proposed proposed)) {
            throw new NotYourTurn(subject);
        }
        TextArea why = Fields.area("disposal.confirm.why", Disposal.About.LONGEST);
        var form = new StepFormLayout("disposal.confirm", "disposal.confirm.help")
                .facts(facts(proposed.about()))
                .with(table(disposals.exhibits(current.get(), id)), why);
        form.submit(
                "disposal.confirm.submit",
                () -> Confirm.ask("disposal.confirm", "disposal.confirm.ask", "disposal.confirm.submit", () -> {
                    disposals.confirm(current.get(), id);
                    Say.done("disposal.confirm.done", subject);
                    done.run();
                }));
        form.choice("disposal.decline", () -> {
            disposals.decline(current.get(), id, why.getValue());
            Say.done("disposal.decline.done", subject);
            done.run();
        });
        return form;
    }

    private Facts facts(Disposal.About about) {
        return new Facts()
                .row("disposal.label.number", about.id().value())
                .row("disposal.label.exhibits", String.valueOf(about.exhibits()))
                .row("disposal.label.proposedBy", people.name(about.proposedBy()))
                .row("disposal.label.proposedAt", Dates.full(about.proposedAt()))
                .row("disposal.label.reason", about.reason());
    }

    private static ExhibitTable table(List<EvidenceItem> items) {
        var table = new ExhibitTable("disposal.label.exhibits", List.of("case", "file", "size", "handedIn"));
        items.forEach(item -> {
            String caseId = Objects.requireNonNull(item.caseId()).value();
            table.row(List.of(
                    new Anchor("case/" + caseId + "/evidence", caseId),
                    new Span(item.fileName() + " (" + item.id() + ")"),
                    new Span(ExhibitTable.size(item.size())),
                    new Span(Dates.date(item.at()))));
        });
        return table;
    }
}
