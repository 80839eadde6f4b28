package org.touchstone.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;

/** Redacted copies over HTTP. */
@RestController
@RequestMapping("/api/v1/evidence/{id}/redactions")
@Tag(name = "Evidence")
class RedactionApi {

    private final Redactions redactions;
    private final CurrentPerson current;

    RedactionApi(Redactions redactions, CurrentPerson current) {
        this.redactions = redactions;
        this.current = current;
    }

    /** What to black out, and who may see the copy. */
    record Redaction(
            @NotEmpty @Size(max = 200) List<@NotNull RedactedArea> areas,

            @NotNull Visibility visibility) {}

    @Operation(summary = "Make a copy of a picture or PDF with parts blacked out; the original stays as it is")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceApi.Exhibit redact(@PathVariable String id, @Valid @RequestBody Redaction redaction) {
        return EvidenceApi.Exhibit.of(
                redactions.redact(current.get(), new EvidenceId(id), redaction.areas(), redaction.visibility()));
    }
}
