package org.touchstone.penalty;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/cases/{id}")
class PenaltyApi {

    private final Penalties penalties;
    private final CurrentPerson current;

    PenaltyApi(Penalties penalties, CurrentPerson current) {
        this.penalties = penalties;
        this.current = current;
    }

    record ChosenMeasureBody(
            @NotNull Measure measure, @Min(0) @Max(365) int amount) {}

    record PenaltyReasonsBody(
            @NotNull @Size(max = Reasons.MOST_FACTS) String facts,
            Reasons.@NotNull Basis basis,
            @NotNull @Size(max = Reasons.MOST_REFERENCE) String reference,
            @NotNull @Size(max = Reasons.MOST_EXPLANATION) String explanation,
            boolean automatedDetection,
            Reasons.@NotNull AutomatedDecision automatedDecision,
            @NotEmpty @Size(max = 60) List<String> territory) {

        Reasons reasons() {
            return new Reasons(facts, basis, reference, explanation, automatedDetection, automatedDecision, territory);
        }
    }

    record PenaltyDecisionBody(
            @NotEmpty List<@Valid ChosenMeasureBody> measures,
            @NotNull Severity severity,
            @Nullable @Size(max = 2_000) String because,
            @NotNull @Valid PenaltyReasonsBody reasons) {

        PenaltyDecision decision() {
            return new PenaltyDecision(
                    measures.stream()
                            .map(body -> new ChosenMeasure(body.measure(), body.amount()))
                            .toList(),
                    severity,
                    because == null ? "" : because,
                    reasons.reasons());
        }
    }

    /** The approver's word: approved, or given back with a reason. */
    record PenaltyApprovalBody(
            boolean approve, @Nullable @Size(max = 2_000) String reason) {}

    record PenaltyBody(
            String caseId,
            String state,
            Proposal proposal,
            List<MeasureBody> measures,
            @Nullable Instant imposedAt,
            @Nullable Instant overturnedAt) {}

    @Operation(summary = "Read the penalty of a case; its parties can once it is in effect")
    @GetMapping("/penalty")
    PenaltyBody penalty(@PathVariable String id) {
        var person = current.get();
        CaseId caseId = new CaseId(id);
        Penalty penalty = penalties.of(person, caseId).orElseThrow(() -> new NotFound(id));
        Penalty.Imposed imposed = penalty instanceof Penalty.Imposed done ? done : null;
        return new PenaltyBody(
                id,
                penalty.getClass().getSimpleName(),
                penalty.proposal(),
                penalties.measures(person, caseId).stream().map(MeasureBody::of).toList(),
                imposed == null ? null : imposed.imposedAt(),
                imposed == null ? null : imposed.overturnedAt());
    }

    @Operation(summary = "What the rules propose if the violation is judged this grave, and which rules say so")
    @GetMapping("/penalty/proposal")
    Proposal proposal(@PathVariable String id, @RequestParam(defaultValue = "MEDIUM") Severity severity) {
        return penalties.proposal(current.get(), new CaseId(id), severity);
    }

    @Operation(summary = "Decide the penalty")
    @PostMapping("/penalty")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String id, @Valid @RequestBody PenaltyDecisionBody body) {
        penalties.decide(current.get(), new CaseId(id), body.decision());
    }

    @Operation(summary = "Approve heavy measures as the second person, or give them back with a reason")
    @PostMapping("/penalty-approval")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approve(@PathVariable String id, @Valid @RequestBody PenaltyApprovalBody body) {
        if (body.approve()) {
            penalties.approve(current.get(), new CaseId(id));
        } else {
            penalties.refuse(current.get(), new CaseId(id), body.reason() == null ? "" : body.reason());
        }
    }
}
