package org.touchstone.complaint.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.touchstone.complaint.ComplaintFile;
import org.touchstone.complaint.ComplaintFileId;
import org.touchstone.complaint.ComplaintFiles;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.ErrorSummary;
import org.touchstone.ui.Say;

/** Many complaints from a workbook: the template, the upload, and what became of earlier files. */
@Route("complaint-files")
@RolesAllowed("BRAND")
@Menu(order = 22, title = "complaint.file.title", icon = "vaadin:upload-alt")
class ComplaintFilesView extends Div implements HasDynamicTitle {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int SHOWN = 20;

    private final transient ComplaintFiles files;
    private final Person me;
    private final Checkbox bonaFide = new Checkbox(Say.text("complaint.form.bonaFide"));
    private final ErrorSummary errors = new ErrorSummary();
    private @Nullable ComplaintFileId last;

    ComplaintFilesView(ComplaintFiles files, CurrentPerson current) {
        this.files = files;
        this.me = current.get();
        Paragraph help = new Paragraph(Say.text("complaint.file.help"));
        help.addClassName("ts-secondary");
        Paragraph statement = new Paragraph(Say.text("complaint.file.bonaFide"));
        statement.addClassName("ts-secondary");
        FileUpload upload = new FileUpload((name, content) -> take(name, content, bonaFide.getValue()), this::taken);
        upload.onRefused(errors::show);

        addClassNames("ts-page", "ts-narrow");
        add(
                new H1(Say.text("complaint.file.title")),
                help,
                errors,
                part("complaint.file.part.template", template()),
                part("complaint.file.part.upload", statement, bonaFide, upload),
                part("complaint.file.part.earlier", earlier()));
    }

    /** Takes a file in for the person; what is refused is said by the exception. */
    ComplaintFileId take(String name, InputStream content, boolean confirmed) {
        return files.take(me, name, content, confirmed).id();
    }

    private void taken(ComplaintFileId id) {
        UI.getCurrent().navigate(ComplaintFileView.class, new RouteParameters("id", id.value()));
    }

    private Anchor template() {
        Locale locale = Say.locale();
        Anchor link = new Anchor(
                (DownloadHandler) event -> {
                    event.setFileName("complaints.xlsx");
                    event.setContentType(XLSX);
                    files.template(me, locale, event.getOutputStream());
                },
                Say.text("complaint.file.template"));
        link.addClassName("ts-button-link");
        return link;
    }

    private Component earlier() {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-cases");
        Button more = new Button(Say.text("complaint.file.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> show(list, more));
        show(list, more);
        return last == null ? new EmptyState("complaint.file.none", "complaint.file.none.hint") : new Div(list, more);
    }

    private void show(UnorderedList list, Button more) {
        List<ComplaintFile> page = files.of(me, last, SHOWN);
        page.forEach(file -> list.add(row(file)));
        last = page.isEmpty() ? last : page.getLast().id();
        more.setVisible(page.size() == SHOWN);
    }

    private static ListItem row(ComplaintFile file) {
        Span when = new Span(Dates.text(file.begunAt()));
        when.addClassName("ts-secondary");
        Div head = new Div(new Anchor("complaint-file/" + file.id(), file.name()), when);
        head.addClassName("ts-row-head");
        ListItem row = new ListItem(head, FileSummary.line(file));
        row.addClassName("ts-case");
        return row;
    }

    private static Div part(String titleKey, Component... contents) {
        Div part = new Div(new H2(Say.text(titleKey)));
        part.addClassName("ts-panel");
        part.add(contents);
        return part;
    }

    @Override
    public String getPageTitle() {
        return Say.text("complaint.file.title");
    }
}
