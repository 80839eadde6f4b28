package org.touchstone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.touchstone.common.Refused;

/**
 * Files by button, drop, paste and camera; each is taken in at once and shown, and what is refused says why without
 * losing the others.
 */
public final class UploadField extends Div {

    private static final int MEGABYTES = 20;
    private static final int LIMIT = MEGABYTES * 1024 * 1024;
    private static final int HASH = 12;

    private final Receiver receiver;
    private final List<StoredFile> stored = new ArrayList<>();
    private final Div list = new Div();
    private final List<Consumer<StoredFile>> listeners = new ArrayList<>();

    /** Takes a file in; throws {@link Refused} with the reason when it will not. */
    @FunctionalInterface
    public interface Receiver {
        StoredFile receive(String fileName, InputStream content, long length);
    }

    public UploadField(String labelKey, Receiver receiver) {
        this.receiver = receiver;
        FormDraft.name(this, labelKey);
        addClassName("ts-upload");
        Span label = new Span(Say.text(labelKey));
        label.addClassName("ts-label");
        Span limits = new Span(Say.text("ui.upload.limits", MEGABYTES));
        limits.addClassName("ts-secondary");
        list.addClassName("ts-upload-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(label, limits, upload(), new UploadWays(), list);
    }

    public List<StoredFile> stored() {
        return List.copyOf(stored);
    }

    public void onStored(Consumer<StoredFile> told) {
        listeners.add(told);
    }

    /** The form finds its files again by itself, so no draft needs to keep them. */
    public void outsideDraft() {
        FormDraft.unnamed(this);
    }

    /** What a draft keeps: which files were taken in, not the files. */
    String written() {
        return stored.stream()
                .map(file -> String.join(
                        "\t", file.id(), file.name(), file.hash(), file.address(), Boolean.toString(file.picture())))
                .collect(Collectors.joining("\n"));
    }

    void write(String text) {
        text.lines()
                .map(line -> line.split("\t"))
                .filter(parts -> parts.length == 5)
                .forEach(parts -> {
                    StoredFile file =
                            new StoredFile(parts[0], parts[1], parts[2], parts[3], Boolean.parseBoolean(parts[4]));
                    stored.add(file);
                    show(file);
                });
    }

    /** What any uploader says while it works. */
    public static UploadI18N words(int megabytes) {
        return UploadWays.words(megabytes);
    }

    private Upload upload() {
        Upload upload = new Upload((UploadHandler) this::arrives);
        upload.setMaxFileSize(LIMIT);
        upload.setMaxFiles(20);
        upload.setI18n(UploadWays.words(MEGABYTES));
        // What came of each file is said below; the uploader itself would tick a refused one off as done.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        return upload;
    }

    /** The browser refuses what is too large; whoever goes round it is read no further than that, and refused then. */
    private void arrives(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream content = event.getInputStream()) {
            bytes = content.readNBytes(LIMIT);
        }
        event.getUI().access(() -> take(event.getFileName(), bytes));
    }

    private void take(String name, byte[] bytes) {
        try {
            StoredFile file = receiver.receive(name, new ByteArrayInputStream(bytes), bytes.length);
            stored.add(file);
            show(file);
            List.copyOf(listeners).forEach(told -> told.accept(file));
        } catch (Refused refused) {
            refuse(name + ": " + refused.in(Say.locale()));
        }
    }

    private void show(StoredFile file) {
        Span taken = new Span(Say.text("ui.upload.taken", shortened(file.hash())));
        taken.addClassName("ts-taken");
        String thumbnail = file.picture() ? file.address() + "/thumbnail" : null;
        list.add(new Tile(thumbnail, VaadinIcon.FILE_O, file.name(), file.address() + "/preview").line(taken));
    }

    private void refuse(String words) {
        Div line = new Div(words);
        line.addClassName("ts-refused");
        list.add(line);
    }

    private static String shortened(String hash) {
        return hash.length() > HASH ? hash.substring(0, HASH) : hash;
    }
}
