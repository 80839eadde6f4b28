package org.touchstone.reporter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/reporter-measures/{id}")
@Tag(name = "Reporters")
class ReporterMeasureApi {

    private final ReporterMeasures measures;
    private final ReporterAppeals appeals;
    private final CurrentPerson current;

    ReporterMeasureApi(ReporterMeasures measures, ReporterAppeals appeals, CurrentPerson current) {
        this.measures = measures;
        this.appeals = appeals;
        this.current = current;
    }

    /** @param days of suspension, 0 for a warning, absent for no measure at all */
    record DecisionBody(
            @Nullable @Min(0) @Max(3650) Integer days,
            @NotNull @Size(max = Decision.MOST_REASONS) String reasons) {}

    /** @param reason what is wrong with it, when it is refused */
    record ApprovalBody(
            boolean approve,
            @Nullable @Size(max = Decision.MOST_REASONS) String reason) {}

    record AppealBody(
            @NotNull @Size(max = Decision.MOST_REASONS) String grounds) {}

    record AppealDecisionBody(
            boolean upheld,
            @NotNull @Size(max = Decision.MOST_REASONS) String reasons) {}

    @Operation(summary = "Read a proposed or decided measure, for platform staff")
    @GetMapping
    ReporterBody.MeasureBody measure(@PathVariable String id) {
        return ReporterBody.MeasureBody.of(measures.see(current.get(), new MeasureId(id)));
    }

    @Operation(summary = "Decide on a proposed measure: warn, suspend, or neither")
    @PostMapping("/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String id, @Valid @RequestBody DecisionBody body) {
        MeasureId measure = new MeasureId(id);
        if (body.days() == null) {
            measures.dismiss(current.get(), measure, body.reasons());
        } else {
            Proposal chosen =
                    body.days() == 0 ? new Proposal.Warn() : new Proposal.Suspend(Duration.ofDays(body.days()));
            measures.decide(current.get(), measure, chosen, body.reasons());
        }
    }

    @Operation(summary = "Approve a suspension as the second person, or give it back")
    @PostMapping("/approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable String id, @Valid @RequestBody ApprovalBody body) {
        MeasureId measure = new MeasureId(id);
        if (body.approve()) {
            measures.approve(current.get(), measure);
        } else {
            measures.refuse(current.get(), measure, body.reason() == null ? "" : body.reason());
        }
    }

    @Operation(summary = "Appeal against a measure against oneself")
    @PostMapping("/appeal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void appeal(@PathVariable String id, @Valid @RequestBody AppealBody body) {
        appeals.file(current.get(), new MeasureId(id), body.grounds());
    }

    @Operation(summary = "Decide a reporter's appeal, as an adjudicator who had no part in the measure")
    @PostMapping("/appeal-decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideAppeal(@PathVariable String id, @Valid @RequestBody AppealDecisionBody body) {
        appeals.decide(current.get(), new MeasureId(id), body.upheld(), body.reasons());
    }
}
