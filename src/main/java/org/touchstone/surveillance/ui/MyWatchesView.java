package org.touchstone.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.surveillance.Accuracy;
import org.touchstone.surveillance.Watch;
import org.touchstone.surveillance.Watches;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Facts;
import org.touchstone.ui.GoodsGuide;
import org.touchstone.ui.Say;

/** The volunteer's place: one listing after the other, what waits, and their own record. */
@Route("watches")
@Menu(order = 5, title = "surveillance.watches", icon = "vaadin:eye")
@RolesAllowed("VOLUNTEER")
class MyWatchesView extends Div implements HasDynamicTitle {

    private static final int SHOWN = 50;

    private final Watches watches;
    private final EvidenceVault evidence;
    private final GoodsGuide guide;
    private final CurrentPerson current;

    MyWatchesView(Watches watches, EvidenceVault evidence, GoodsGuide guide, CurrentPerson current) {
        this.watches = watches;
        this.evidence = evidence;
        this.guide = guide;
        this.current = current;
        addClassNames("ts-page", "ts-narrow");
        overview();
    }

    private void overview() {
        List<Watch> waiting = watches.open(current.get(), SHOWN);
        removeAll();
        add(new H1(Say.text("surveillance.watches")));
        if (waiting.isEmpty()) {
            add(new EmptyState("surveillance.watches.empty", "surveillance.watches.empty.hint"));
        } else {
            Paragraph hint = new Paragraph(Say.text("surveillance.watches.hint"));
            hint.addClassName("ts-lead");
            Button start = new Button(Say.text("surveillance.watches.start"), click -> next());
            start.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
            start.setWidthFull();
            String many = waiting.size() == SHOWN ? SHOWN + "+" : Integer.toString(waiting.size());
            Paragraph count = new Paragraph(Say.text("surveillance.watches.waiting", many));
            add(hint, start, count, new DueBadge(waiting.getFirst().due()));
        }
        add(record());
    }

    private void next() {
        try {
            watches.next(current.get()).ifPresentOrElse(this::look, this::overview);
        } catch (Refused taken) {
            Say.refused(taken);
            overview();
        }
    }

    private void look(Watch watch) {
        removeAll();
        Button stop = new Button(Say.text("surveillance.watches.stop"), click -> overview());
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        H1 title = new H1(Say.text("surveillance.watches"));
        title.addClassName("ts-visually-hidden");
        Div detail = new Div(new WatchScreens(watches, evidence, guide, current, watch, this::next));
        detail.addClassName("ts-detail");
        add(title, stop, detail);
    }

    private Div record() {
        Accuracy mine = watches.accuracy(current.get());
        Div panel = new Div(
                new H2(Say.text("surveillance.record")),
                new Facts()
                        .row("surveillance.record.watched", Integer.toString(mine.watched()))
                        .row("surveillance.record.suspicious", Integer.toString(mine.suspicious()))
                        .row("surveillance.record.upheld", upheld(mine)));
        panel.addClassName("ts-panel");
        return panel;
    }

    private static String upheld(Accuracy mine) {
        return mine.decided() == 0
                ? Say.text("surveillance.record.none")
                : Say.text("surveillance.record.of", mine.upheld(), mine.decided());
    }

    @Override
    public String getPageTitle() {
        return Say.text("surveillance.watches") + " – Touchstone";
    }
}
