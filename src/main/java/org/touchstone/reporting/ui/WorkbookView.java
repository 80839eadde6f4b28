package org.touchstone.reporting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.reporting.LargeWorkbook;
import org.touchstone.reporting.LargeWorkbooks;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** A workbook that is made while its manager does something else: how far it is, and the file once it is there. */
@Route("workbook/:id")
@RolesAllowed("MANAGER")
class WorkbookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLISECONDS = 1_000;

    private final LargeWorkbooks workbooks;
    private final CurrentPerson current;
    private final Div content = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph count = new Paragraph();
    private String id = "";
    private LargeWorkbook.@Nullable State shown;
    private @Nullable Registration polls;

    WorkbookView(LargeWorkbooks workbooks, CurrentPerson current) {
        this.workbooks = workbooks;
        this.current = current;
        addClassNames("ts-page", "ts-narrow");
        bar.getElement().setAttribute("aria-label", Say.text("reporting.large.making"));
        content.addClassName("ts-stack");
        content.getElement().setAttribute("aria-live", "polite");
        Anchor back = new Anchor("reports", Say.text("reporting.view"));
        back.addClassName("ts-crumb");
        add(back, new H1(Say.text("reporting.large")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        shown = null;
        look();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        polls = event.getUI().addPollListener(poll -> look());
        wait(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        event.getUI().setPollInterval(-1);
        if (polls != null) {
            polls.remove();
        }
    }

    /** The page asks again only while there is something to wait for. */
    private void wait(UI ui) {
        ui.setPollInterval(shown == LargeWorkbook.State.MAKING ? MILLISECONDS : -1);
    }

    private void look() {
        Person me = current.get();
        Optional<LargeWorkbook> workbook = workbooks.of(me, id);
        workbook.ifPresent(this::progress);
        LargeWorkbook.State now = workbook.map(LargeWorkbook::state).orElse(null);
        if (now == null || now != shown) {
            shown = now;
            content.removeAll();
            workbook.ifPresentOrElse(
                    made -> show(me, made),
                    () -> content.add(new EmptyState("reporting.large.none", "reporting.large.none.hint")));
        }
        getUI().ifPresent(this::wait);
    }

    private void progress(LargeWorkbook made) {
        bar.setIndeterminate(made.rows() == 0);
        bar.setValue(made.rows() == 0 ? 0 : Math.min(1.0, (double) made.done() / made.rows()));
        count.setText(made.rows() == 0 ? "" : Say.text("reporting.large.count", made.done(), made.rows()));
    }

    private void show(Person me, LargeWorkbook made) {
        switch (made.state()) {
            case MAKING -> {
                count.getElement().setAttribute("aria-live", "off"); // its end is said, not every row
                content.add(new Paragraph(Say.text("reporting.large.making.hint")), count, bar);
            }
            case READY -> content.add(new Paragraph(Say.text("reporting.large.ready")), download(me, made));
            case BROKEN -> content.add(new EmptyState("reporting.large.broken", "reporting.large.broken.hint"));
        }
    }

    private Anchor download(Person me, LargeWorkbook made) {
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(ReportsView.fileName(made.period()));
                    event.setContentType(ReportsView.XLSX);
                    workbooks.read(me, made.id(), event.getOutputStream());
                },
                Say.text("reporting.view.download"));
        link.addClassName("ts-button-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return Say.text("reporting.large");
    }
}
