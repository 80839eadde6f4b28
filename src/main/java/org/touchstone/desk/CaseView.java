package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Role;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

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
    private final CurrentPerson current;
    private final List<CasePanel> panels;
    private String title = "";

    CaseView(Cases cases, CasePictures pictures, Inbox inbox, CurrentPerson current, List<CasePanel> panels) {
        this.cases = cases;
        this.pictures = pictures;
        this.inbox = inbox;
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
        try {
            CaseFile file = cases.see(current.get(), new CaseId(number));
            Tab tab = tab(event.getRouteParameters().get("tab"));
            add(head(file), tabs(file, tab), content(file, tab));
        } catch (Refused refused) {
            H1 heading = new H1(Say.text("desk.case.none"));
            add(heading, new Div(refused.in(Say.locale())), new Anchor("cases", Say.text("desk.cases")));
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
            Anchor link = new Anchor("case/" + file.id() + "/" + tab.name().toLowerCase(), Say.text("desk.tab." + tab));
            link.setClassName("ts-tab-here", tab == here);
            if (tab == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            tabs.add(link);
        }
        return tabs;
    }

    private Component content(CaseFile file, Tab tab) {
        return switch (tab) {
            case SUMMARY -> new CaseSummary(file, cases.listings(file.id()), of(CasePanel.Tab.SUMMARY));
            case TASKS -> tasks(file);
            case EVIDENCE -> evidence(file);
            case TIMELINE -> new CaseTimeline(file.id(), cases.timeline(current.get(), file.id()));
            case DIAGRAM -> new CaseDiagram(pictures.of(current.get(), file.id()));
        };
    }

    private Component tasks(CaseFile file) {
        List<InboxRow> rows = inbox.page(current.get(), InboxQuery.all().in(file.id()));
        if (rows.isEmpty()) {
            return new EmptyState("desk.case.noTasks", "desk.case.noTasks.hint");
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-cases");
        for (InboxRow row : rows) {
            Anchor link =
                    new Anchor("task/" + row.step() + "/" + row.subject(), StepNames.one(Say.locale(), row.step()));
            ListItem line = new ListItem(link, new Span(row.subject()), new DueBadge(row.due()));
            line.addClassName("ts-case");
            list.add(line);
        }
        return list;
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
        return title + " – Touchstone";
    }
}
