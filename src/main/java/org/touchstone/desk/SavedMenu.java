package org.touchstone.desk;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Consumer;
import org.touchstone.common.Refused;
import org.touchstone.identity.Person;
import org.touchstone.ui.Say;

/** The person's own filters and those that colleagues share: opening, keeping, and what can be done with one's own. */
final class SavedMenu extends MenuBar {

    private final Person me;
    private final SavedFilters saved;
    private final TaskFilter now;
    private final Consumer<TaskFilter> go;

    /** @param mine their own filters, as they are now */
    SavedMenu(Person me, SavedFilters saved, List<SavedFilters.Saved> mine, TaskFilter now, Consumer<TaskFilter> go) {
        this.me = me;
        this.saved = saved;
        this.now = now;
        this.go = go;
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        addClassName("ts-saved");
        MenuItem top = addItem(Icons.of("bookmark"));
        top.setAriaLabel(Say.text("desk.saved"));
        top.getElement().setAttribute("title", Say.text("desk.saved"));
        SubMenu menu = top.getSubMenu();
        List<SavedFilters.Offered> offered = saved.offered(me);
        mine.forEach(one -> of(menu.addItem(one.name()).getSubMenu(), one));
        offered.forEach(one ->
                menu.addItem(Say.text("desk.saved.offered", one.name(), one.by()), click -> go.accept(one.filter())));
        if (!mine.isEmpty() || !offered.isEmpty()) {
            menu.addComponent(new Hr());
        }
        menu.addItem(Say.text("desk.saved.save"), click -> keep());
    }

    private void of(SubMenu menu, SavedFilters.Saved one) {
        menu.addItem(Say.text("desk.saved.open"), click -> go.accept(one.filter()));
        menu.addItem(
                Say.text("desk.saved.rename"),
                click -> new RenameFilterDialog(one.name(), name -> {
                            saved.rename(me, one.name(), name);
                            go.accept(now);
                        })
                        .open());
        menu.addItem(
                Say.text(one.pinned() ? "desk.saved.unpin" : "desk.saved.pinIt"),
                click -> attempt(() -> saved.pin(me, one.name(), !one.pinned())));
        if (SavedFilters.mayShare(me)) {
            menu.addItem(
                    Say.text(one.shared() ? "desk.saved.unshare" : "desk.saved.share"),
                    click -> attempt(() -> share(one)));
        }
        menu.addItem(Say.text("desk.saved.forget"), click -> forget(one));
    }

    private void keep() {
        new SaveFilterDialog(
                        filter -> {
                            saved.save(me, filter);
                            Say.done("desk.saved.done", filter.name());
                            go.accept(now);
                        },
                        now.toSave(),
                        SavedFilters.mayShare(me))
                .open();
    }

    private void share(SavedFilters.Saved one) {
        saved.share(me, one.name(), !one.shared());
        Say.done(one.shared() ? "desk.saved.unshared" : "desk.saved.shared", one.name());
    }

    private void forget(SavedFilters.Saved one) {
        saved.forget(me, one.name());
        Undo.offer(Say.text("desk.saved.forgotten", one.name()), () -> {
            saved.save(me, one);
            go.accept(now);
        });
        go.accept(now);
    }

    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            Say.refused(refused);
        }
        go.accept(now);
    }
}
