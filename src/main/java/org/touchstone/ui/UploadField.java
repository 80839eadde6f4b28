package org.touchstone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.touchstone.common.Refused;

/** Files by button, drop and camera; each is taken in at once, and what is refused says why without losing the others. */
public final class UploadField extends Div {

    private static final int MEGABYTES = 20;

    private final Receiver receiver;
    private final List<Stored> stored = new ArrayList<>();
    private final Div list = new Div();
    private Consumer<Stored> listener = file -> {};

    /** Takes a file in; throws {@link Refused} with the reason when it will not. */
    @FunctionalInterface
    public interface Receiver {
        Stored receive(String fileName, InputStream content, long length);
    }

    /** A file that was taken in. */
    public record Stored(String id, String name, String hash) {}

    public UploadField(String labelKey, Receiver receiver) {
        this.receiver = receiver;
        addClassName("ts-upload");
        Span label = new Span(Say.text(labelKey));
        label.addClassName("ts-label");
        Span limits = new Span(Say.text("ui.upload.limits", MEGABYTES));
        limits.addClassName("ts-secondary");
        list.addClassName("ts-upload-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(label, limits, upload(), list);
    }

    public List<Stored> stored() {
        return List.copyOf(stored);
    }

    public void onStored(Consumer<Stored> told) {
        listener = told;
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> take(metadata.fileName(), bytes)));
        upload.setMaxFileSize(MEGABYTES * 1024 * 1024);
        upload.setMaxFiles(20);
        upload.setI18n(words());
        // What came of each file is said below; the uploader itself would tick a refused one off as done.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> line(rejected.getErrorMessage(), "ts-refused"));
        return upload;
    }

    private void take(String name, byte[] bytes) {
        try {
            Stored file = receiver.receive(name, new ByteArrayInputStream(bytes), bytes.length);
            stored.add(file);
            line(Say.text("ui.upload.taken", file.name(), shortened(file.hash())), "ts-taken");
            listener.accept(file);
        } catch (Refused refused) {
            line(name + ": " + refused.in(Say.locale()), "ts-refused");
        }
    }

    private void line(String words, String style) {
        Div line = new Div(words);
        line.addClassName(style);
        list.add(line);
    }

    private static String shortened(String hash) {
        return hash.length() > 12 ? hash.substring(0, 12) : hash;
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Say.text("ui.upload.drop"))
                        .setMany(Say.text("ui.upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Say.text("ui.upload.add"))
                        .setMany(Say.text("ui.upload.add")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Say.text("ui.upload.many"))
                        .setFileIsTooBig(Say.text("ui.upload.big", MEGABYTES))
                        .setIncorrectFileType(Say.text("ui.upload.type")));
    }
}
