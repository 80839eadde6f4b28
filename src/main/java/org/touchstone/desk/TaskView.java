package org.touchstone.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.touchstone.cases.Inbox;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** One step alone, by its address: what mails and notices link to. */
@Route("task/:step/:subject")
@PermitAll
class TaskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentPerson current;
    private final TaskDetail detail;
    private String title = "";

    TaskView(Inbox inbox, People people, StepForms forms, CurrentPerson current) {
        this.current = current;
        this.detail = new TaskDetail(inbox, people, forms);
        addClassNames("ts-page", "ts-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String step = event.getRouteParameters().get("step").orElse("");
        String subject = event.getRouteParameters().get("subject").orElse("");
        title = StepNames.one(Say.locale(), step) + " · " + subject;
        H1 heading = new H1(title);
        heading.addClassName("ts-visually-hidden");
        removeAll();
        add(heading, detail);
        detail.show(current.get(), step, subject, () -> getUI().ifPresent(ui -> ui.navigate("tasks")));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
