package org.touchstone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The ways to the uploader that it has not by itself: pasting a screenshot, and the camera of a phone. */
@Tag("touchstone-upload-ways")
@JsModule("./components/touchstone-upload-ways.ts")
final class UploadWays extends Component {

    UploadWays() {
        getElement().setProperty("photo", Say.text("ui.upload.photo"));
        getElement().setProperty("pasted", Say.text("ui.upload.pasted"));
    }

    /** What the uploader says while it works. */
    static UploadI18N words(int megabytes) {
        String drop = Say.text("ui.upload.drop");
        String add = Say.text("ui.upload.add");
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(drop).setMany(drop))
                .setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Say.text("ui.upload.connecting"))
                                .setStalled(Say.text("ui.upload.stalled"))
                                .setProcessing(Say.text("ui.upload.processing")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Say.text("ui.upload.remaining"))
                                .setUnknown(Say.text("ui.upload.remainingUnknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Say.text("ui.upload.failed"))
                                .setUnexpectedServerError(Say.text("ui.upload.failed"))
                                .setForbidden(Say.text("ui.upload.failed"))))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Say.text("ui.upload.many"))
                        .setFileIsTooBig(Say.text("ui.upload.big", megabytes))
                        .setIncorrectFileType(Say.text("ui.upload.type")))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB")));
    }
}
