package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.notice.Notice;
import org.touchstone.ui.CasePanel;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** What was asked and answered in a case, and what the reader was told of it. */
final class CaseMessages extends Div {

    CaseMessages(CaseId id, List<CasePanel> panels, List<Notice> told) {
        panels.forEach(panel -> panel.of(id).ifPresent(this::add));
        if (!told.isEmpty()) {
            add(told(told));
        }
        if (getComponentCount() == 0) {
            add(new EmptyState("desk.case.noMessages", "desk.case.noMessages.hint"));
        }
    }

    private static Div told(List<Notice> notices) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-notices");
        notices.forEach(notice -> {
            Span at = new Span(Dates.text(notice.at()));
            at.addClassName("ts-secondary");
            list.add(new ListItem(new Anchor(notice.link(), notice.sentence(Say.locale())), at));
        });
        Div panel = new Div(new H3(Say.text("desk.case.told")), list);
        panel.addClassName("ts-panel");
        return panel;
    }
}
