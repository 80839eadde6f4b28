package org.touchstone.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** What came of an act on many tasks: where the notice leads that tells of its end. */
@Route("task-result/:id")
@PermitAll
class ResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ManyTasks many;
    private final CurrentPerson current;

    ResultView(ManyTasks many, CurrentPerson current) {
        this.many = many;
        this.current = current;
        addClassNames("ts-page", "ts-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Anchor back = new Anchor("tasks", Say.text("desk.tasks"));
        back.addClassName("ts-crumb");
        add(back, new H1(Say.text("desk.result")));
        Optional<ManyResult> result =
                many.result(current.get(), event.getRouteParameters().get("id").orElse(""));
        if (result.isPresent()) {
            add(new ResultList(result.get()));
        } else {
            add(new EmptyState("desk.result.none", "desk.result.none.hint"));
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.page", Say.text("desk.result"));
    }
}
