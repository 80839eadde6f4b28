package org.touchstone.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/complaint-duplicates")
@Tag(name = "Complaints")
class DuplicateApi {

    private final Duplicates duplicates;
    private final CurrentPerson current;

    DuplicateApi(Duplicates duplicates, CurrentPerson current) {
        this.duplicates = duplicates;
        this.current = current;
    }

    record Asked(
            @NotBlank @Size(max = 80) String rightId,

            @NotEmpty @Size(max = NewComplaint.MOST_LISTINGS)
            List<@NotBlank @Size(max = 500) String> listings,

            @Schema(description = "Of the complaint to be filed; a reason already named adds nothing to a case")
            @Nullable
            ComplaintReason reason) {}

    /**
     * @param caseId missing where an agent may not open the case
     * @param joins whether a complaint filed now would join that case; otherwise it is refused
     */
    record PendingBody(String listingId, @Nullable String caseId, boolean joins) {}

    @Operation(
            summary =
                    "Which of these listings an open case accuses already, on a right of mine or of one I act for; nothing is filed")
    @PostMapping
    List<PendingBody> pending(@Valid @RequestBody Asked asked) {
        return duplicates.of(current.get(), asked.rightId(), asked.listings(), asked.reason()).stream()
                .map(one -> new PendingBody(
                        one.listingId(),
                        Optional.ofNullable(one.caseId()).map(CaseId::value).orElse(null),
                        one.joins()))
                .toList();
    }
}
