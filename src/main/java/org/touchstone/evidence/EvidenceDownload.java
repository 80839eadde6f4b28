package org.touchstone.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.NotFound;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;

/** Hands exhibits out: as a download, or in the page where the type cannot act by itself. */
@RestController
@Tag(name = "Evidence")
@RequestMapping({"/evidence/{id}", "/api/v1/evidence/{id}"})
class EvidenceDownload {

    private final EvidenceVault vault;
    private final DrawnExhibits drawnExhibits;
    private final CurrentPerson current;

    EvidenceDownload(EvidenceVault vault, DrawnExhibits drawnExhibits, CurrentPerson current) {
        this.vault = vault;
        this.drawnExhibits = drawnExhibits;
        this.current = current;
    }

    @Operation(summary = "The file as it was handed in")
    @GetMapping
    ResponseEntity<Resource> download(@PathVariable String id) {
        return send(new EvidenceId(id), false);
    }

    /** Shown in the page if its type is safe to show, otherwise a download after all. */
    @Operation(summary = "The file, to be shown in a page where its type is safe")
    @GetMapping("/preview")
    ResponseEntity<Resource> preview(@PathVariable String id) {
        return send(new EvidenceId(id), true);
    }

    @Operation(summary = "A small picture of a picture or of the first page of a PDF or TIFF file")
    @GetMapping("/thumbnail")
    ResponseEntity<Resource> thumbnail(@PathVariable String id) {
        Path small = drawnExhibits.thumbnail(current.get(), new EvidenceId(id)).orElseThrow(() -> new NotFound(id));
        return guarded(ContentDisposition.inline().build())
                .contentType(MediaType.IMAGE_JPEG)
                .body(new FileSystemResource(small));
    }

    @Operation(summary = "A page of a PDF or TIFF file as a picture, 1 for the first")
    @GetMapping("/page")
    ResponseEntity<Resource> page(@PathVariable String id, @RequestParam int number) {
        Path drawn =
                drawnExhibits.page(current.get(), new EvidenceId(id), number).orElseThrow(() -> new NotFound(id));
        return guarded(ContentDisposition.inline().build())
                .contentType(MediaType.IMAGE_PNG)
                .body(new FileSystemResource(drawn));
    }

    private ResponseEntity<Resource> send(EvidenceId id, boolean inline) {
        Person reader = current.get();
        EvidenceItem item = vault.find(reader, id);
        boolean shown = inline && FileType.ofMediaType(item.mediaType()).safeInline();
        var disposition = (shown ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(item.fileName(), StandardCharsets.UTF_8)
                .build();
        return guarded(disposition)
                .contentType(MediaType.parseMediaType(item.mediaType()))
                .body(new FileSystemResource(vault.file(reader, id)));
    }

    private static ResponseEntity.BodyBuilder guarded(ContentDisposition disposition) {
        return ResponseEntity.ok()
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; media-src 'self'; img-src 'self'")
                .cacheControl(CacheControl.noStore());
    }
}
