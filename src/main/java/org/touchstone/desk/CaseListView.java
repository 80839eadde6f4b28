package org.touchstone.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.CaseQuery;
import org.touchstone.cases.CaseStage;
import org.touchstone.cases.Cases;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;

/** The cases that the person may see, newest first; search and stage stand in the address. */
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
    private final TextField search = new TextField();
    private final Select<CaseStage> stage = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button(Say.text("desk.more"));
    private @Nullable CaseId last;

    CaseListView(Cases cases, CurrentPerson current) {
        this.cases = cases;
        this.current = current;
        addClassName("ts-page");
        search.setPlaceholder(Say.text("desk.cases.search"));
        search.setAriaLabel(Say.text("desk.cases.search"));
        search.setMaxLength(100);
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setAutofocus(true);
        stage.setAriaLabel(Say.text("desk.cases.stage"));
        stage.setItems(CaseStage.values());
        stage.setEmptySelectionAllowed(true);
        stage.setEmptySelectionCaption(Say.text("desk.cases.allStages"));
        stage.setItemLabelGenerator(one -> Say.text(one == null ? "desk.cases.allStages" : "cases.stage." + one));
        search.addValueChangeListener(change -> go(change.isFromClient()));
        stage.addValueChangeListener(change -> go(change.isFromClient()));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> show());
        list.addClassName("ts-cases");
        Div bar = new Div(search, stage);
        bar.addClassName("ts-toolbar");
        add(new H1(Say.text("desk.cases")), bar, list, empty, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, List<String>> given =
                event.getLocation().getQueryParameters().getParameters();
        search.setValue(String.join("", given.getOrDefault("text", List.of())));
        stage.setValue(stageOf(String.join("", given.getOrDefault("stage", List.of()))));
        list.removeAll();
        last = null;
        show();
    }

    private void show() {
        List<CaseFile> page = cases.list(
                current.get(), new CaseQuery(stage.getValue(), null, search.getValue(), null, null, last, PAGE));
        page.forEach(file -> list.add(row(file)));
        more.setVisible(page.size() == PAGE);
        last = page.isEmpty() ? last : page.getLast().id();
        empty.removeAll();
        if (list.getComponentCount() == 0) {
            boolean all = search.isEmpty() && stage.getValue() == null;
            empty.add(
                    all
                            ? new EmptyState("desk.cases.empty", "desk.cases.empty.hint")
                            : new EmptyState("desk.cases.emptyFilter", "desk.cases.emptyFilter.hint"));
        }
    }

    private ListItem row(CaseFile file) {
        Anchor link = new Anchor("case/" + file.id(), file.id().value());
        Div head = new Div(link, CaseBadges.standing(file));
        if (file.risk() != null) {
            head.add(CaseBadges.risk(file.risk()));
        }
        head.addClassName("ts-row-head");
        Span who = new Span(Say.text("desk.against", file.brandName(), file.sellerName()));
        Span facts = new Span(Dates.date(file.openedAt()) + " · " + Say.text("cases.origin." + file.origin()) + " · "
                + MoneyText.of(file.amount()));
        facts.addClassName("ts-secondary");
        ListItem row = new ListItem(head, who, facts);
        row.addClassName("ts-case");
        return row;
    }

    private void go(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        Map<String, String> address = new HashMap<>();
        if (!search.isEmpty()) {
            address.put("text", search.getValue());
        }
        if (stage.getValue() != null) {
            address.put("stage", stage.getValue().name().toLowerCase());
        }
        UI.getCurrent().navigate(CaseListView.class, QueryParameters.simple(address));
    }

    private static @Nullable CaseStage stageOf(String word) {
        for (CaseStage one : CaseStage.values()) {
            if (one.name().equalsIgnoreCase(word)) {
                return one;
            }
        }
        return null;
    }

    @Override
    public String getPageTitle() {
        return Say.text("desk.cases") + " – Touchstone";
    }
}
