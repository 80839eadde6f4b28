package org.touchstone.complaint.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.complaint.Complaint;
import org.touchstone.complaint.ComplaintId;
import org.touchstone.complaint.Complaints;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** A brand's complaints, newest first, each with where it stands against every seller it names. */
@Route("complaints")
@RolesAllowed("BRAND")
@Menu(order = 21, title = "complaint.list.title", icon = "vaadin:records")
class ComplaintsView extends Div implements HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient Complaints complaints;
    private final transient CurrentPerson current;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(Say.text("complaint.list.more"));
    private @Nullable ComplaintId last;

    ComplaintsView(Complaints complaints, CurrentPerson current) {
        this.complaints = complaints;
        this.current = current;
        rows.addClassNames("ts-cases", "ts-complaints");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> load());

        RouterLink write = new RouterLink(Say.text("complaint.form.title"), NewComplaintView.class);
        write.addClassName("ts-button-link");
        Div bar = new Div(write);
        bar.addClassName("ts-toolbar");
        addClassName("ts-page");
        add(new H1(Say.text("complaint.list.title")), bar, rows, more);
        load();
        if (last == null) {
            remove(bar, rows, more);
            add(new EmptyState("complaint.list.empty", "complaint.list.emptyHint", write));
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("complaint.list.title");
    }

    private void load() {
        List<Complaint> page = complaints.of(current.get(), last, PAGE);
        page.forEach(complaint -> rows.add(row(complaint)));
        more.setVisible(page.size() == PAGE);
        if (!page.isEmpty()) {
            last = page.getLast().id();
        }
    }

    private static ListItem row(Complaint complaint) {
        Anchor number = new Anchor("complaint/" + complaint.id(), complaint.id().value());
        Span when = new Span(Dates.text(complaint.at()));
        when.addClassName("ts-secondary");
        Div head = new Div(number, when);
        head.addClassName("ts-row-head");
        ListItem row = new ListItem(
                head,
                new Span(Say.text(
                        "complaint.list.what",
                        complaint.rightName(),
                        Say.text("complaint.reason." + complaint.reason()),
                        complaint.listings())));
        row.addClassName("ts-case");
        complaint.accused().forEach(accused -> row.add(line(accused)));
        return row;
    }

    private static Div line(Complaint.Accused accused) {
        Anchor link = new Anchor("case/" + accused.caseId(), accused.sellerName());
        Div line = new Div(link, StatusBadge.of(accused.status()));
        line.addClassName("ts-line");
        return line;
    }
}
