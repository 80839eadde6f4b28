package org.touchstone.complaint.ui;

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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintFile;
import org.touchstone.complaint.ComplaintFileId;
import org.touchstone.complaint.ComplaintFiles;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.ui.Say;

/** One file of complaints: how far it is, then what became of each row, and the refused ones as a workbook. */
@Route("complaint-file/:id")
@RolesAllowed("BRAND")
class ComplaintFileView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLISECONDS = 1_000;

    private final transient ComplaintFiles files;
    private final Person me;
    private final H1 title = new H1();
    private final Div content = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph count = new Paragraph();
    private String number = "";
    private @Nullable ComplaintFile shown;
    private @Nullable Registration polls;

    ComplaintFileView(ComplaintFiles files, CurrentPerson current) {
        this.files = files;
        this.me = current.get();
        addClassNames("ts-page", "ts-narrow");
        bar.getElement().setAttribute("aria-label", Say.text("complaint.file.state.READ"));
        content.addClassName("ts-stack");
        content.getElement().setAttribute("aria-live", "polite");
        Anchor back = new Anchor("complaint-files", Say.text("complaint.file.title"));
        back.addClassName("ts-crumb");
        add(back, title, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("id").orElse("");
        shown = null;
        try {
            look();
        } catch (Refused unseen) {
            throw new NotFoundException(unseen.in(Say.locale()));
        }
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
        ui.setPollInterval(shown != null && !shown.ended() ? MILLISECONDS : -1);
    }

    private void look() {
        ComplaintFile now = files.see(me, new ComplaintFileId(number));
        boolean changed = shown == null || shown.ended() != now.ended();
        shown = now;
        title.setText(now.name());
        bar.setIndeterminate(now.rows() == 0);
        bar.setValue(now.rows() == 0 ? 0 : (double) now.decided() / now.rows());
        count.setText(now.rows() == 0 ? "" : Say.text("complaint.file.count", now.decided(), now.rows()));
        if (changed) {
            content.removeAll();
            show(now);
        }
        getUI().ifPresent(this::wait);
    }

    private void show(ComplaintFile file) {
        if (!file.ended()) {
            count.getElement().setAttribute("aria-live", "off"); // its end is said, not every row
            content.add(new Paragraph(Say.text("complaint.file.working")), count, bar);
            return;
        }
        content.add(FileSummary.line(file));
        if (file.why() != null) {
            Paragraph why = new Paragraph(file.why().in(Say.locale()));
            why.addClassName("ts-note");
            content.add(why);
        }
        if (file.refused() > 0) {
            content.add(new Paragraph(Say.text("complaint.file.refusedHint")), download(file));
        }
        if (file.rows() > 0) {
            content.add(new FileRows(
                    file, (refusedOnly, after, limit) -> files.rows(me, file.id(), refusedOnly, after, limit)));
        }
    }

    private Anchor download(ComplaintFile file) {
        Locale locale = Say.locale();
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName(file.id() + "-refused.xlsx");
                    event.setContentType(ComplaintFilesView.XLSX);
                    files.refused(me, file.id(), locale, event.getOutputStream());
                },
                Say.text("complaint.file.download"));
        link.addClassName("ts-button-link");
        return link;
    }

    @Override
    public String getPageTitle() {
        return shown == null ? Say.text("complaint.file.title") : shown.name();
    }
}
