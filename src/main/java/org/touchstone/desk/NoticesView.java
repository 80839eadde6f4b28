package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.notice.Notice;
import org.touchstone.notice.Notices;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** What the person was told, newest first; opening the page marks it as read. */
@Route("notices")
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    NoticesView(Notices notices, CurrentPerson current) {
        addClassNames("ts-page", "ts-narrow");
        add(new H1(Say.text("desk.notices")));
        List<Notice> all = notices.of(current.get());
        if (all.isEmpty()) {
            add(new EmptyState("desk.notices.empty", "desk.notices.empty.hint"));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-notices");
        all.forEach(notice -> list.add(line(notice)));
        add(list);
        notices.markRead(current.get());
    }

    private static ListItem line(Notice notice) {
        Span at = new Span(Dates.text(notice.at()));
        at.addClassName("ts-secondary");
        ListItem line = new ListItem(new Anchor(notice.link(), notice.sentence(Say.locale())), at);
        line.setClassName("ts-unread", !notice.read());
        return line;
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.notices");
    }
}
