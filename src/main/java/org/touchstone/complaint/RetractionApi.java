package org.touchstone.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/cases/{id}/retraction")
@Tag(name = "Complaints")
class RetractionApi {

    private final Retractions retractions;
    private final CurrentPerson current;

    RetractionApi(Retractions retractions, CurrentPerson current) {
        this.retractions = retractions;
        this.current = current;
    }

    record Retraction(
            @NotBlank @Size(max = Verdict.LONGEST_TEXT) String reason) {}

    @Operation(summary = "Call the complaint an error after the decision: every measure falls, and the seller is told")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retract(@PathVariable String id, @Valid @RequestBody Retraction body) {
        retractions.retract(current.get(), new CaseId(id), body.reason());
    }
}
