package org.touchstone.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;

/** The files of a case over HTTP. */
@RestController
@RequestMapping("/api/v1/cases/{id}/evidence")
@Tag(name = "Evidence")
class EvidenceApi {

    private final EvidenceVault vault;
    private final CurrentPerson current;

    EvidenceApi(EvidenceVault vault, CurrentPerson current) {
        this.vault = vault;
        this.current = current;
    }

    /**
     * An exhibit as clients see it.
     *
     * @param disposedAt when its content was destroyed; absent while it is there
     */
    record Exhibit(
            String id,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Instant at,
            Visibility visibility,
            Scan scan,
            @Nullable String origin,
            @Nullable Instant disposedAt,
            String content) {

        static Exhibit of(EvidenceItem item) {
            return new Exhibit(
                    item.id().value(),
                    item.fileName(),
                    item.mediaType(),
                    item.size(),
                    item.sha256(),
                    item.at(),
                    item.visibility(),
                    item.scan(),
                    item.origin() == null ? null : item.origin().value(),
                    item.disposed() == null ? null : item.disposed().at(),
                    "/api/v1/evidence/" + item.id());
        }
    }

    @Operation(summary = "The files of a case that I may see")
    @GetMapping
    List<Exhibit> list(@PathVariable String id) {
        return vault.of(current.get(), new CaseId(id)).stream().map(Exhibit::of).toList();
    }

    @Operation(summary = "Hand in a file of less than 20 MB")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Exhibit add(@PathVariable String id, @RequestParam MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return Exhibit.of(vault.keep(current.get(), id, new CaseId(id), name, content));
        }
    }
}
