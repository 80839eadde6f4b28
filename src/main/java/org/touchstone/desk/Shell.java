package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.notice.Notices;
import org.touchstone.ui.Say;

/** The frame of all views: the person's own navigation, search, notices, language, sign-out. */
@Layout
@AnonymousAllowed
@NpmPackage(value = "@fontsource-variable/inter", version = "5.3.0")
@JsModule("./components/required-fields.ts")
@CssImport("@fontsource-variable/inter/wght.css")
public class Shell extends AppLayout implements AfterNavigationObserver {

    private final CurrentPerson current;
    private final Notices notices;
    private final Main main = new Main();
    private final PageKeys keys = new PageKeys(this::help, this::look);
    private final @Nullable Bell bell;
    private boolean arrived;

    Shell(CurrentPerson current, People people, Notices notices) {
        this.current = current;
        this.notices = notices;
        Optional<Person> person = signedIn();
        bell = person.map(me -> new Bell()).orElse(null);
        Div end = new Div();
        end.addClassName("ts-bar-end");
        person.filter(CaseFinder::canSearch).ifPresent(me -> end.add(new CaseFinder()));
        if (bell != null) {
            end.add(bell);
        }
        end.add(person.<Component>map(me -> new PersonMenu(me, people.organisation(me.organisation()), this::help))
                .orElseGet(() -> new Anchor("tasks", Say.text("desk.signIn"))));
        Header header = new Header(skip(), toggle(), brand(), end, keys);
        person.ifPresent(me -> header.add(new SessionWatch()));
        header.addClassName("ts-head");
        addToNavbar(header);
        addToDrawer(new Scroller(new Navigation(person)));
        setPrimarySection(Section.NAVBAR);
        main.setId("content");
        main.getElement().setAttribute("tabindex", "0");
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement old) {
        main.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (bell != null) {
            bell.show(notices.unread(current.get()));
        }
        if (arrived) {
            goOnFrom(main);
        }
        arrived = true;
        UI.getCurrent()
                .getElement()
                .executeJs("document.documentElement.lang = $0", Say.locale().toLanguageTag());
    }

    /** The link or button that led here may be gone; then the keyboard goes on at the new page. */
    private static void goOnFrom(Main main) {
        main.getElement()
                .executeJs(
                        "requestAnimationFrame(() => { if (document.activeElement === document.body) this.focus(); })");
    }

    private Optional<Person> signedIn() {
        try {
            return Optional.of(current.get());
        } catch (Refused anonymous) {
            return Optional.empty();
        }
    }

    private void help() {
        new KeyHelp(keys).open();
    }

    private void look() {
        if (UI.getCurrent().getCurrentView() instanceof Looking view) {
            view.look();
        }
        if (bell != null) {
            bell.show(notices.unread(current.get()));
        }
    }

    private static Component skip() {
        Anchor skip = new Anchor("#content", Say.text("desk.skip"));
        skip.addClassName("ts-skip");
        skip.setRouterIgnore(true);
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " document.getElementById('content').focus(); })");
        return skip;
    }

    private static Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Say.text("desk.menu"));
        return toggle;
    }

    private static Component brand() {
        Image mark = new Image("theme/touchstone.svg", "");
        mark.addClassName("ts-mark");
        Anchor home = new Anchor("", "");
        home.add(mark, new Span(Say.text("desk.brand")));
        home.addClassName("ts-brand");
        home.setAriaLabel(Say.text("desk.home"));
        return home;
    }
}
