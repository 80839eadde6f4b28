package org.touchstone.referral.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.referral.Outcome;
import org.touchstone.referral.Referral;
import org.touchstone.referral.ReferralDesk;
import org.touchstone.referral.ReferralId;
import org.touchstone.ui.Dates;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** The agency's desk: what was referred to it, newest first, each with its own address. */
@Route("referrals")
@Menu(order = 30, title = "referral.desk", icon = "vaadin:gavel")
@RolesAllowed({"OFFICER", "SUPERVISOR", "INVESTIGATOR", "APPROVER", "MANAGER"})
class ReferralsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final ReferralDesk desk;
    private final ReferralWords words;
    private final CurrentPerson current;
    private final Div detail = new Div();
    private final Grid<Referral> grid = new Grid<>();

    ReferralsView(ReferralDesk desk, ReferralWords words, CurrentPerson current) {
        this.desk = desk;
        this.words = words;
        this.current = current;
        addClassNames("ts-page", "ts-split");
        Paragraph hint =
                new Paragraph(Say.text(ofAgency(current.get()) ? "referral.desk.hint" : "referral.desk.hintAll"));
        hint.addClassName("ts-secondary");
        Div list = new Div(new H1(Say.text("referral.desk")), hint);
        list.addClassName("ts-split-list");
        detail.addClassName("ts-split-detail");
        List<Referral> all = desk.desk(current.get());
        if (all.isEmpty()) {
            list.add(new EmptyState("referral.desk.empty", "referral.desk.empty.hint"));
        } else {
            columns();
            grid.setItems(all);
            list.add(grid);
        }
        add(list, detail);
    }

    private static boolean ofAgency(Person me) {
        return me.has(Role.OFFICER) || me.has(Role.SUPERVISOR);
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(new ComponentRenderer<>(this::card));
        grid.getElement().setProperty("accessibleName", Say.text("referral.desk"));
        grid.setAllRowsVisible(true);
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                getUI().ifPresent(ui ->
                        ui.navigate(ReferralsView.class, chosen.getValue().id().value()));
            }
        });
    }

    private Div card(Referral referral) {
        Span sent = new Span(
                words.agency(referral) + " · " + Dates.text(referral.facts().sentAt()));
        sent.addClassName("ts-secondary");
        Div head = new Div(new Span(referral.id().value()), ReferralWords.badge(referral));
        head.addClassName("ts-row-head");
        Div card = new Div(head, sent);
        if (referral instanceof Referral.Sent waiting) {
            card.add(new DueBadge(waiting.due()));
        }
        card.addClassName("ts-row");
        return card;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        detail.removeAll();
        setClassName("ts-split-open", id != null);
        if (id == null) {
            return;
        }
        try {
            ReferralId chosen = new ReferralId(id);
            Div panel = new Div(new H2(chosen.value()), words.facts(chosen), words.guides(chosen));
            panel.addClassName("ts-panel");
            for (Outcome outcome : desk.outcomes(current.get(), chosen)) {
                panel.add(new Paragraph(RecordOutcomeForm.line(outcome)));
            }
            RouterLink back = new RouterLink(Say.text("referral.desk.back"), ReferralsView.class);
            back.addClassName("ts-back");
            detail.add(back, panel);
        } catch (Refused refused) {
            detail.add(new Paragraph(refused.in(Say.locale())));
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("referral.desk");
    }
}
