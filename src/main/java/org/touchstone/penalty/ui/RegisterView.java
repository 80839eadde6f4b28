package org.touchstone.penalty.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.touchstone.penalty.PublicRegister;
import org.touchstone.penalty.RegisterEntry;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Fields;
import org.touchstone.ui.Say;

/** The public register: stores that were named, for everyone; the search stands in the address. */
@Route("register")
@Menu(order = 80, title = "penalty.register", icon = "vaadin:book")
@AnonymousAllowed
class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "search";

    private final PublicRegister register;
    private final TextField search = Fields.text("penalty.register.search", 100);
    private final Div entries = new Div();
    private final Button more = new Button(Say.text("penalty.register.more"));
    private int page;

    RegisterView(PublicRegister register) {
        this.register = register;
        addClassName("ts-page");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate(RegisterView.class, QueryParameters.of(SEARCH, change.getValue())));
            }
        });
        more.addClickListener(click -> add(register.page(search.getValue(), ++page)));
        entries.addClassName("ts-cards");
        entries.getElement().setAttribute("aria-live", "polite");
        add(
                new H1(Say.text("penalty.register")),
                new Paragraph(Say.text("penalty.register.hint")),
                search,
                entries,
                more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .orElse("");
        if (!asked.equals(search.getValue())) {
            search.setValue(asked.substring(0, Math.min(100, asked.length())));
        }
        page = 0;
        entries.removeAll();
        List<RegisterEntry> first = register.page(search.getValue(), 0);
        if (first.isEmpty()) {
            entries.add(new EmptyState("penalty.register.empty", "penalty.register.empty.hint"));
        }
        add(first);
    }

    private void add(List<RegisterEntry> found) {
        found.forEach(entry -> entries.add(new RegisterCard(entry)));
        more.setVisible(found.size() == PublicRegister.PAGE);
    }

    @Override
    public String getPageTitle() {
        return Say.text("penalty.register") + " – Touchstone";
    }
}
