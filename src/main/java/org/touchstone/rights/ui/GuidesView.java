package org.touchstone.rights.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;
import org.touchstone.rights.Brand;
import org.touchstone.rights.Guides;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** The brands whose guide the reader may read; for a brand's people their own, to be written. */
@Route("guides")
@Menu(order = 41, title = "rights.guides", icon = "vaadin:search")
@RolesAllowed({
    "BRAND",
    "VOLUNTEER",
    "OFFICER",
    "SUPERVISOR",
    "INTAKE",
    "INVESTIGATOR",
    "ADJUDICATOR",
    "APPROVER",
    "MANAGER"
})
class GuidesView extends Div implements HasDynamicTitle {

    private static final int PAGE = 200;

    private final Guides guides;
    private final Person reader;
    private final UnorderedList list = new UnorderedList();
    private final Div more = new Div();

    GuidesView(Guides guides, CurrentPerson current) {
        this.guides = guides;
        this.reader = current.get();
        boolean brand = reader.has(Role.BRAND);
        Paragraph help = new Paragraph(Say.text(brand ? "rights.guides.helpBrand" : "rights.guides.help"));
        help.addClassName("ts-secondary");
        list.addClassName("ts-cases");
        addClassNames("ts-page", "ts-narrow");
        add(new H1(Say.text("rights.guides")), help, list, more);
        showFrom(null);
    }

    private void showFrom(@Nullable String after) {
        more.removeAll();
        List<Brand> page = guides.brands(reader, after, PAGE);
        page.forEach(brand -> list.add(row(brand)));
        list.setVisible(list.getChildren().findAny().isPresent());
        if (!list.isVisible()) {
            more.add(new EmptyState(
                    "rights.guides.empty",
                    reader.has(Role.BRAND) ? "rights.guides.emptyBrand" : "rights.guides.emptyHint"));
        } else if (page.size() == PAGE && !reader.has(Role.BRAND)) {
            more.add(new Button(
                    Say.text("rights.more"), click -> showFrom(page.getLast().id())));
        }
    }

    private static ListItem row(Brand brand) {
        ListItem row = new ListItem(new Anchor("guide/" + brand.id(), brand.name()));
        row.addClassName("ts-case");
        return row;
    }

    @Override
    public String getPageTitle() {
        return Say.text("rights.guides");
    }
}
