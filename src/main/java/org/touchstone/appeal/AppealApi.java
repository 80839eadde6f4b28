package org.touchstone.appeal;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.cases.Measure;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/appeals")
class AppealApi {

    private final Appeals appeals;
    private final CurrentPerson current;

    AppealApi(Appeals appeals, CurrentPerson current) {
        this.appeals = appeals;
        this.current = current;
    }

    record AppealFilingBody(
            @NotNull @Size(max = 20) String caseId,
            @NotNull @Size(max = AppealRequest.MOST_GROUNDS) String grounds,
            @Nullable @Size(max = 20) List<String> evidence) {

        AppealRequest request() {
            return new AppealRequest(
                    grounds,
                    (evidence == null ? List.<String>of() : evidence)
                            .stream().map(EvidenceId::new).toList());
        }
    }

    /**
     * @param outcome UPHELD, PARTLY or OVERTURNED; an appeal is SETTLED by the retraction of the complaint alone
     * @param measures which fall, when the outcome is PARTLY
     */
    record AppealDecisionBody(
            @NotNull AppealOutcome outcome,
            @Nullable Set<Measure> measures,
            @NotNull @Size(max = Verdict.MOST_REASONS) String reasons) {

        Verdict verdict() {
            return Verdict.of(outcome, measures == null ? Set.of() : measures, reasons);
        }
    }

    record AppealNumber(String id) {}

    record AppealBody(
            String id,
            String caseId,
            String grounds,
            Instant filedAt,
            @Nullable Instant due,
            @Nullable AppealOutcome outcome,
            @Nullable Set<Measure> reversed,
            @Nullable String reasons,
            @Nullable Instant decidedAt) {

        static AppealBody of(Appeal appeal) {
            String id = appeal.id().value();
            String caseId = appeal.caseId().value();
            String grounds = appeal.request().grounds();
            return switch (appeal) {
                case Appeal.Filed filed ->
                    new AppealBody(id, caseId, grounds, filed.filedAt(), filed.due(), null, null, null, null);
                case Appeal.Decided decided ->
                    new AppealBody(
                            id,
                            caseId,
                            grounds,
                            decided.filedAt(),
                            null,
                            decided.outcome(),
                            decided.reversed(),
                            decided.reasons(),
                            decided.decidedAt());
            };
        }
    }

    @Operation(summary = "Appeal against the penalty of one's own case")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    AppealNumber file(@Valid @RequestBody AppealFilingBody body) {
        return new AppealNumber(appeals.file(current.get(), new CaseId(body.caseId()), body.request())
                .value());
    }

    @Operation(summary = "My store's appeals, newest first")
    @GetMapping
    List<AppealBody> mine() {
        return appeals.mine(current.get()).stream().map(AppealBody::of).toList();
    }

    @Operation(summary = "Read an appeal")
    @GetMapping("/{id}")
    AppealBody appeal(@PathVariable String id) {
        return AppealBody.of(appeals.see(current.get(), new AppealId(id)));
    }

    @Operation(summary = "Decide an appeal, as an adjudicator new to the case")
    @PostMapping("/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String id, @Valid @RequestBody AppealDecisionBody body) {
        appeals.decide(current.get(), new AppealId(id), body.verdict());
    }
}
