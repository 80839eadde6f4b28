package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CasePictures;
import org.touchstone.cases.Cases;
import org.touchstone.cases.Inbox;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Role;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** Everything about one case that its reader may see; the tab stands in the address. */
@Route("case/:id/:tab?")
@RolesAllowed({
    "BRAND",
    "VOLUNTEER",
    "SELLER",
    "INTAKE",
    "INVESTIGATOR",
    "ADJUDICATOR",
    "APPROVER",
    "OFFICER",
    "SUPERVISOR",
    "MANAGER"
})
class CaseView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Cases cases;
    private final CasePictures pictures;
    private final Inbox inbox;
    private final People people;
    private final CurrentPerson current;
    private final List<CasePanel> panels;
    private String title = "";

    CaseView(
            Cases cases,
            CasePictures pictures,
            Inbox inbox,
            People people,
            CurrentPerson current,
            List<CasePanel> panels) {
        this.cases = cases;
        this.pictures = pictures;
        this.inbox = inbox;
        this.people = people;
        this.current = current;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
        addClassName("ts-page");
    }

    private enum Tab {
        SUMMARY,
        TASKS,
        EVIDENCE,
        TIMELINE,
        DIAGRAM
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String number = event.getRouteParameters().get("id").orElse("");
        title = number;
        Anchor back = new Anchor("cases", Say.text("desk.cases"));
        back.addClassName("ts-crumb");
        add(back);
        try {
            CaseFile file = cases.see(current.get(), new CaseId(number));
            Tab tab = tab(event.getRouteParameters().get("tab"));
            H2 heading = new H2(Say.text("desk.tab." + tab));
            heading.addClassName("ts-visually-hidden");
            add(head(file), tabs(file, tab), heading, content(file, tab));
        } catch (Refused refused) {
            add(new H1(Say.text("desk.case.none")), new Paragraph(refused.in(Say.locale())));
        }
    }

    private static Component head(CaseFile file) {
        Div line = new Div(new H1(file.id().value()), CaseBadges.standing(file));
        if (file.risk() != null) {
            line.add(CaseBadges.risk(file.risk()));
        }
        line.addClassName("ts-case-head");
        Span who = new Span(Say.text("desk.against", file.brandName(), file.sellerName()));
        who.addClassName("ts-lead");
        return new Div(line, who);
    }

    private Component tabs(CaseFile file, Tab here) {
        Nav tabs = new Nav();
        tabs.addClassName("ts-tabs");
        tabs.setAriaLabel(Say.text("desk.case.tabs"));
        for (Tab tab : Tab.values()) {
            if (tab == Tab.DIAGRAM && !current.get().hasAny(Role.CASE_STAFF)) {
                continue;
            }
            String address = "case/" + file.id() + "/" + tab.name().toLowerCase();
            Anchor link = new Anchor(address, Say.text("desk.tab." + tab));
            link.setClassName("ts-tab-here", tab == here);
            if (tab == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        // On a phone not all of them fit.
        tabs.getElement()
                .executeJs("this.querySelector('[aria-current]').scrollIntoView({inline: 'center', block: 'nearest'})");
        return tabs;
    }

    private Component content(CaseFile file, Tab tab) {
        return switch (tab) {
            case SUMMARY -> summary(file);
            case TASKS -> new CaseTasks(current.get(), people, inbox.ofCase(current.get(), file.id()));
            case EVIDENCE -> evidence(file);
            case TIMELINE -> new CaseTimeline(file.id(), cases.timeline(current.get(), file.id()));
            case DIAGRAM -> new CaseDiagram(pictures.of(current.get(), file.id()));
        };
    }

    private Component summary(CaseFile file) {
        return new CaseSummary(file, inbox.nextDue(current.get(), file.id()), of(CasePanel.Tab.SUMMARY));
    }

    private Component evidence(CaseFile file) {
        Div all = new Div();
        of(CasePanel.Tab.EVIDENCE).forEach(panel -> panel.of(file.id()).ifPresent(all::add));
        return all.getComponentCount() == 0 ? new EmptyState("desk.case.noEvidence", "desk.case.noEvidence.hint") : all;
    }

    private List<CasePanel> of(CasePanel.Tab tab) {
        return panels.stream().filter(panel -> panel.tab() == tab).toList();
    }

    private static Tab tab(Optional<String> word) {
        for (Tab tab : Tab.values()) {
            if (word.filter(tab.name()::equalsIgnoreCase).isPresent()) {
                return tab;
            }
        }
        return Tab.SUMMARY;
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.page", title);
    }
}
