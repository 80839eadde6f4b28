package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.touchstone.ui.Focus;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** One step alone, by its address: what mails and notices link to. */
@Route("task/:step/:subject")
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle, Looking {

    private final TaskDetail detail;
    private String step = "";
    private String subject = "";

    TaskView(Desk desk) {
        this.detail = new TaskDetail(desk, this::reopen);
        addClassNames("ts-page", "ts-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        step = event.getRouteParameters().get("step").orElse("");
        subject = event.getRouteParameters().get("subject").orElse("");
        H1 heading = new H1(title());
        heading.addClassName("ts-visually-hidden");
        Anchor back = new Anchor("tasks", Say.text("desk.tasks"));
        back.addClassName("ts-crumb");
        removeAll();
        add(back, heading, detail);
        show();
    }

    private void reopen() {
        show();
        Focus.to(detail);
    }

    private void show() {
        detail.show(step, subject, () -> getUI().ifPresent(ui -> ui.navigate(TaskListView.class)));
    }

    @Override
    public void look() {
        detail.look();
    }

    private String title() {
        return StepNames.one(Say.locale(), step) + " · " + subject;
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.page", title());
    }
}
