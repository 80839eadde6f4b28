package org.touchstone.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.touchstone.common.Refused;
import org.touchstone.complaint.ComplaintFileId;
import org.touchstone.ui.Say;
import org.touchstone.ui.UploadField;

/** One workbook or CSV file by button or drop; it streams by and never stands in memory as a whole. */
final class FileUpload extends Div {

    private static final int MEGABYTES = 20;

    private final Taker taker;
    private final Consumer<ComplaintFileId> taken;
    private final List<Consumer<String>> refusals = new ArrayList<>();

    /** Takes a file in, or refuses it. */
    @FunctionalInterface
    interface Taker {
        ComplaintFileId take(String name, InputStream content);
    }

    FileUpload(Taker taker, Consumer<ComplaintFileId> taken) {
        this.taker = taker;
        this.taken = taken;
        Span limits = new Span(Say.text("complaint.file.limits", MEGABYTES));
        limits.addClassName("ts-secondary");
        Upload upload = new Upload((UploadHandler) this::arrives);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setAcceptedFileTypes(".xlsx", ".csv", ".txt");
        upload.setI18n(UploadField.words(MEGABYTES));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        addClassName("ts-upload");
        add(limits, upload);
    }

    void onRefused(Consumer<String> told) {
        refusals.add(told);
    }

    private void arrives(UploadEvent event) throws IOException {
        try (InputStream content = event.getInputStream()) {
            ComplaintFileId id = taker.take(event.getFileName(), content);
            event.getUI().access(() -> taken.accept(id));
        } catch (Refused refused) {
            event.getUI().access(() -> refuse(refused.in(Say.locale())));
        }
    }

    private void refuse(String sentence) {
        refusals.forEach(told -> told.accept(sentence));
    }
}
