package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CasePictures;
import org.touchstone.cases.Cases;
import org.touchstone.cases.NextClock;
import org.touchstone.common.CaseId;
import org.touchstone.common.Refused;
import org.touchstone.desk.CaseTabs.Tab;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notices;
import org.touchstone.rules.RuleSets;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Due;
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
    private final Notices notices;
    private final RuleSets rules;
    private final Desk desk;
    private final List<CasePanel> panels;
    private String title = "";

    CaseView(Cases cases, CasePictures pictures, Notices notices, RuleSets rules, Desk desk, List<CasePanel> panels) {
        this.rules = rules;
        this.cases = cases;
        this.pictures = pictures;
        this.notices = notices;
        this.desk = desk;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(CasePanel::order))
                .toList();
        addClassName("ts-page");
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
            Person me = desk.me();
            CaseFile file = cases.see(me, new CaseId(number));
            Tab tab = Tab.of(event.getRouteParameters().get("tab"), me);
            H2 heading = new H2(Say.text("desk.tab." + tab));
            heading.addClassName("ts-visually-hidden");
            add(head(file, me), new CaseTabs(file.id(), tab, me), heading, content(file, tab, me));
        } catch (Refused refused) {
            add(new H1(Say.text("desk.case.none")), new Paragraph(refused.in(Say.locale())));
        }
    }

    private static Component head(CaseFile file, Person me) {
        Div line = new Div(new H1(file.id().value()), CaseBadges.standing(file));
        if (file.risk() != null && file.tellsRatingTo(me)) {
            line.add(CaseBadges.risk(file.risk()));
        }
        line.addClassName("ts-case-head");
        Span who = new Span(Say.text("desk.against", file.brandName(), file.sellerName()));
        who.addClassName("ts-lead");
        return new Div(line, who);
    }

    private Component content(CaseFile file, Tab tab, Person me) {
        CaseId id = file.id();
        return switch (tab) {
            case SUMMARY -> new CaseSummary(file, me, steps(file, me), of(CasePanel.Tab.SUMMARY));
            case TASKS ->
                new CaseTasks(
                        me,
                        desk.people(),
                        desk.inbox().ofCase(me, id),
                        desk.clock().instant());
            case EVIDENCE -> evidence(id);
            case TIMELINE ->
                new CaseTimeline(id, cases.timeline(me, id), desk.inbox().nextClock(me, id));
            case DIAGRAM -> new CaseDiagram(pictures.of(me, id));
            case MESSAGES -> new CaseMessages(id, of(CasePanel.Tab.MESSAGES), notices.about(me, id.value()));
        };
    }

    private PlainSteps steps(CaseFile file, Person me) {
        NextClock clock = desk.inbox().nextClock(me, file.id());
        Due byWhen = Due.of(clock.due(), clock.paused(), desk.clock().instant());
        return new PlainSteps(file, rules.of(file.ruleSet()), byWhen);
    }

    private Component evidence(CaseId id) {
        Div all = new Div();
        of(CasePanel.Tab.EVIDENCE).forEach(panel -> panel.of(id).ifPresent(all::add));
        return all.getComponentCount() == 0 ? new EmptyState("desk.case.noEvidence", "desk.case.noEvidence.hint") : all;
    }

    private List<CasePanel> of(CasePanel.Tab tab) {
        return panels.stream().filter(panel -> panel.tab() == tab).toList();
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.page", title);
    }
}
