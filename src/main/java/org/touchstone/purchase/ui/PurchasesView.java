package org.touchstone.purchase.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.purchase.ItemCustody;
import org.touchstone.purchase.Purchase;
import org.touchstone.purchase.PurchaseDesk;
import org.touchstone.purchase.PurchaseId;
import org.touchstone.ui.Dates;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** The test purchases one may see, newest first, each with its own address; an investigator starts random checks here. */
@Route("purchases")
@Menu(order = 25, title = "purchase.view", icon = "vaadin:package")
@RolesAllowed({"VOLUNTEER", "INVESTIGATOR", "BRAND", "MANAGER"})
class PurchasesView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final PurchaseDesk desk;
    private final ItemCustody custody;
    private final PurchaseWords words;
    private final CurrentPerson current;
    private final Div detail = new Div();

    PurchasesView(PurchaseDesk desk, ItemCustody custody, PurchaseWords words, CurrentPerson current) {
        this.desk = desk;
        this.custody = custody;
        this.words = words;
        this.current = current;
        addClassNames("ts-page", "ts-split");
        Paragraph hint = new Paragraph(Say.text("purchase.view.hint"));
        hint.addClassName("ts-secondary");
        Div list = new Div(new H1(Say.text("purchase.view")), hint);
        list.addClassName("ts-split-list");
        detail.addClassName("ts-split-detail");
        if (current.get().has(Role.INVESTIGATOR)) {
            list.add(new Button(Say.text("purchase.check.open"), click -> new RandomCheckDialog(this::check).open()));
        }
        List<Purchase> all = desk.list(current.get());
        list.add(all.isEmpty() ? new EmptyState("purchase.view.empty", "purchase.view.emptyHint") : grid(all));
        add(list, detail);
    }

    private void check(String listing) {
        PurchaseId id = desk.checkAtRandom(current.get(), listing);
        Say.done("purchase.check.done", id.value());
        getUI().ifPresent(ui -> ui.navigate("task/planPurchase/" + id));
    }

    private Grid<Purchase> grid(List<Purchase> all) {
        Grid<Purchase> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.addColumn(new ComponentRenderer<>(this::card));
        grid.getElement().setProperty("accessibleName", Say.text("purchase.view"));
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        grid.asSingleSelect().addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                getUI().ifPresent(ui ->
                        ui.navigate(PurchasesView.class, chosen.getValue().id().value()));
            }
        });
        return grid;
    }

    private Div card(Purchase purchase) {
        Div head = new Div(new Span(purchase.id().value()), PurchaseWords.badge(purchase));
        head.addClassName("ts-row-head");
        String title = purchase.item() == null
                ? Say.text("purchase.help.notChosen")
                : purchase.item().title();
        Span about = new Span(title + " · " + Dates.text(purchase.times().opened()));
        about.addClassName("ts-secondary");
        Div card = new Div(head, about);
        if (purchase.due() != null) {
            card.add(new DueBadge(purchase.due()));
        }
        card.addClassName("ts-row");
        return card;
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        detail.removeAll();
        setClassName("ts-split-open", id != null);
        if (id == null) {
            return;
        }
        try {
            show(desk.see(current.get(), new PurchaseId(id)));
        } catch (Refused refused) {
            detail.add(new Paragraph(refused.in(Say.locale())));
        }
    }

    private void show(Purchase purchase) {
        RouterLink back = new RouterLink(Say.text("purchase.view.back"), PurchasesView.class);
        back.addClassName("ts-back");
        detail.add(back, section(new H2(purchase.id().value()), words.course(purchase)));
        if (purchase.receipt() == null) {
            return;
        }
        Div held = section(new H3(Say.text("purchase.title.custody")), words.custody(purchase.id()));
        detail.add(held, section(new H3(Say.text("purchase.title.photos")), words.photos(purchase.id())));
        if (purchase.state() == Purchase.State.RECEIVED && mayHandOver(current.get())) {
            held.add(new Button(
                    Say.text("purchase.handOver.open"),
                    click -> new HandOverDialog(handOver -> {
                                custody.handOver(current.get(), purchase.id(), handOver);
                                Say.done("purchase.handOver.done");
                                detail.removeAll();
                                show(desk.see(current.get(), purchase.id()));
                            })
                            .open()));
        }
    }

    private static Div section(Component... parts) {
        Div section = new Div(parts);
        section.addClassName("ts-panel");
        return section;
    }

    private static boolean mayHandOver(Person person) {
        return person.has(Role.VOLUNTEER) || person.has(Role.INVESTIGATOR) || person.has(Role.BRAND);
    }

    @Override
    public String getPageTitle() {
        return Say.text("purchase.view");
    }
}
