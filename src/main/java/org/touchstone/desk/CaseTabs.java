package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.Optional;
import org.touchstone.common.CaseId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.ui.Say;

/** The parts of a case's page; each has its own address. The raw model is for staff only. */
final class CaseTabs extends Nav {

    enum Tab {
        SUMMARY,
        TASKS,
        EVIDENCE,
        TIMELINE,
        DIAGRAM,
        MESSAGES;

        /** What the address names, if it is open to this person; else what everybody may read. */
        static Tab of(Optional<String> word, Person reader) {
            for (Tab tab : values()) {
                if (tab.openTo(reader)
                        && word.filter(tab.name()::equalsIgnoreCase).isPresent()) {
                    return tab;
                }
            }
            return SUMMARY;
        }

        private boolean openTo(Person reader) {
            return this != DIAGRAM || reader.hasAny(Role.CASE_STAFF);
        }
    }

    CaseTabs(CaseId id, Tab here, Person reader) {
        addClassName("ts-tabs");
        setAriaLabel(Say.text("desk.case.tabs"));
        for (Tab tab : Tab.values()) {
            if (tab.openTo(reader)) {
                add(link(id, tab, tab == here));
            }
        }
        // On a phone not all of them fit; where they lie is known after the page is drawn.
        getElement()
                .executeJs("requestAnimationFrame(() => this.querySelector('[aria-current]')"
                        + "?.scrollIntoView({inline: 'center', block: 'nearest'}))");
    }

    private static Anchor link(CaseId id, Tab tab, boolean here) {
        String address = "case/" + id + "/" + tab.name().toLowerCase();
        Anchor link = new Anchor(address, Say.text("desk.tab." + tab));
        link.setClassName("ts-tab-here", here);
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
