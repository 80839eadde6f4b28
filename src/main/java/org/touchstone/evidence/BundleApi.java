package org.touchstone.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;

/** The chain of custody of a case and its bundle over HTTP. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Evidence")
class BundleApi {

    private final CustodyLog log;
    private final CaseBundles bundles;
    private final CurrentPerson current;

    BundleApi(CustodyLog log, CaseBundles bundles, CurrentPerson current) {
        this.log = log;
        this.bundles = bundles;
        this.current = current;
    }

    /** One entry as clients see it. */
    record Entry(
            int seq,
            Instant at,
            CustodyWord word,
            String exhibit,
            String sha256,
            String by,
            String note,
            String salt,
            String hash) {

        static Entry of(CustodyEntry entry) {
            CustodyEvent event = entry.event();
            return new Entry(
                    entry.seq(),
                    event.at(),
                    event.word(),
                    event.exhibit().value(),
                    event.sha256(),
                    event.by().value(),
                    event.note(),
                    entry.salt(),
                    entry.hash());
        }
    }

    /**
     * A case's chain.
     *
     * @param brokenAt the first entry that does not follow from the one before; absent for an unbroken chain
     */
    record Chain(@Nullable Integer brokenAt, List<Entry> entries) {}

    @Operation(summary = "What happened to the exhibits of a case that I may see")
    @GetMapping("/custody")
    Chain custody(@PathVariable String id) {
        var caseId = new CaseId(id);
        var broken = log.brokenAt(current.get(), caseId);
        return new Chain(
                broken.isPresent() ? broken.getAsInt() : null,
                log.of(current.get(), caseId).stream().map(Entry::of).toList());
    }

    @Operation(summary = "Make a bundle of a case: files, custody log, readable index and verifier in one archive")
    @PostMapping("/bundle")
    ResponseEntity<StreamingResponseBody> bundle(@PathVariable String id, Locale locale) {
        CaseBundle bundle = bundles.make(current.get(), new CaseId(id), locale);
        return ResponseEntity.ok()
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(bundle.fileName())
                                .build()
                                .toString())
                .contentType(MediaType.valueOf("application/zip"))
                .body(bundle::writeTo);
    }
}
