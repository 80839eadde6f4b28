package org.touchstone.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseOutcome;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** The cases that the person may see, newest first; what is searched for stands in the address. */
@Route("cases")
@Menu(order = 10, title = "desk.cases", icon = "vaadin:folder-open-o")
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
class CaseListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 50;

    private final Cases cases;
    private final CurrentPerson current;
    private final TextField search = new TextField(Say.text("desk.cases.search"));
    private final Select<CaseStage> stage = choice("desk.cases.stage", "cases.stage.", CaseStage.values());
    private final Select<CaseOutcome> outcome = choice("desk.cases.outcome", "cases.outcome.", CaseOutcome.values());
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button(Say.text("desk.more"), click -> more());
    private CaseFilter filter = new CaseFilter("", null, null);
    private @Nullable CaseId last;

    CaseListView(Cases cases, CurrentPerson current) {
        this.cases = cases;
        this.current = current;
        search.setMaxLength(100);
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Icons.of("search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> typed(change.isFromClient()));
        stage.addValueChangeListener(change -> chosen(change.isFromClient()));
        outcome.addValueChangeListener(change -> chosen(change.isFromClient()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        list.addClassNames("ts-cases", "ts-case-table");
        Div bar = new Div(search, stage, outcome);
        bar.addClassNames("ts-toolbar", "ts-case-filters");
        addClassName("ts-page");
        add(new H1(Say.text("desk.cases")), bar, list, empty, more);
    }

    private static <E extends Enum<E>> Select<E> choice(String labelKey, String prefix, E[] all) {
        Select<E> select = new Select<>();
        select.setLabel(Say.text(labelKey));
        select.setItems(all);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Say.text("desk.cases.any"));
        select.setItemLabelGenerator(one -> Say.text(one == null ? "desk.cases.any" : prefix + one));
        return select;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = CaseFilter.of(event.getLocation().getQueryParameters());
        search.setValue(filter.text());
        stage.setValue(filter.stage());
        outcome.setValue(filter.outcome());
        show();
    }

    private void show() {
        list.removeAll();
        last = null;
        more();
        empty.removeAll();
        list.setVisible(list.getComponentCount() > 0);
        if (!list.isVisible()) {
            String why = filter.all() ? "desk.cases.empty" : "desk.cases.emptyFilter";
            empty.add(new EmptyState(why, why + ".hint"));
        }
    }

    private void more() {
        Person me = current.get();
        List<CaseFile> page = cases.list(me, filter.query(last, PAGE));
        page.forEach(file -> list.add(new CaseLine(file, me)));
        more.setVisible(page.size() == PAGE);
        last = page.isEmpty() ? last : page.getLast().id();
    }

    /** While somebody types, the address follows without a step for Back at every letter. */
    private void typed(boolean byPerson) {
        if (byPerson) {
            filter = new CaseFilter(search.getValue(), stage.getValue(), outcome.getValue());
            UI.getCurrent().getPage().getHistory().replaceState(null, new Location("cases", filter.address()));
            show();
        }
    }

    private void chosen(boolean byPerson) {
        if (byPerson) {
            CaseFilter to = new CaseFilter(search.getValue(), stage.getValue(), outcome.getValue());
            UI.getCurrent().navigate(CaseListView.class, to.address());
        }
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.page", Say.text("desk.cases"));
    }
}
