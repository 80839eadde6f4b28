package org.touchstone.desk;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.html.Hr;
import java.util.List;
import java.util.function.Consumer;
import org.touchstone.identity.Person;
import org.touchstone.ui.Say;

/** The person's own filters: opening, keeping what is shown now under a name, forgetting with ten seconds to undo. */
final class SavedMenu extends MenuBar {

    SavedMenu(Person me, SavedFilters saved, TaskFilter now, Consumer<TaskFilter> go) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        addClassName("ts-saved");
        MenuItem top = addItem(Icons.of("bookmark"));
        top.setAriaLabel(Say.text("desk.saved"));
        top.getElement().setAttribute("title", Say.text("desk.saved"));
        var menu = top.getSubMenu();
        List<SavedFilters.Saved> all = saved.of(me);
        all.forEach(one -> menu.addItem(one.name(), click -> go.accept(one.filter())));
        if (!all.isEmpty()) {
            menu.addComponent(new Hr());
        }
        menu.addItem(Say.text("desk.saved.save"), click -> new SaveFilterDialog(filter -> {
                    saved.save(me, filter);
                    Say.done("desk.saved.done", filter.name());
                    go.accept(now);
                }, now.toSave())
                .open());
        all.forEach(one -> menu.addItem(Say.text("desk.saved.forget", one.name()), click -> {
            saved.forget(me, one.name());
            Undo.offer(Say.text("desk.saved.forgotten", one.name()), () -> {
                saved.save(me, one);
                go.accept(now);
            });
            go.accept(now);
        }));
    }
}
