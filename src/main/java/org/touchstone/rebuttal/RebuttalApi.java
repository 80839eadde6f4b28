package org.touchstone.rebuttal;

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
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/cases/{id}")
class RebuttalApi {

    private final Rebuttals rebuttals;
    private final RebuttalDesk desk;
    private final CurrentPerson current;

    RebuttalApi(Rebuttals rebuttals, RebuttalDesk desk, CurrentPerson current) {
        this.rebuttals = rebuttals;
        this.desk = desk;
        this.current = current;
    }

    record RefutationBody(
            @NotNull @Size(max = 5_000) String statement,
            @NotNull @Size(min = 1) Set<Ground> grounds,
            @Nullable @Size(max = 50) List<String> evidence) {

        Refutation refutation() {
            List<String> exhibits = evidence == null ? List.of() : evidence;
            return new Refutation(
                    statement, grounds, exhibits.stream().map(EvidenceId::new).toList());
        }
    }

    record AnswerBody(
            Answer.@NotNull Position position,
            @Nullable @Size(max = 5_000) String reasons,
            @Nullable @Size(max = 2_000) String note) {

        Answer answer() {
            return new Answer(position, reasons == null ? "" : reasons, note == null ? "" : note);
        }
    }

    record AssessmentBody(
            Assessment.@NotNull Verdict verdict,
            @NotNull @Size(max = 5_000) String reasons) {}

    record ExtensionBody(
            @NotNull Instant until,
            @NotNull @Size(max = 500) String reason) {}

    @Operation(summary = "Read what was put forward against the allegation, and until when more can be")
    @GetMapping("/rebuttal")
    RebuttalBody rebuttal(@PathVariable String id) {
        return desk.of(current.get(), new CaseId(id)).map(RebuttalBody::of).orElseThrow(() -> new NotFound(id));
    }

    @Operation(summary = "Refute the allegation")
    @PostMapping("/rebuttals")
    @ResponseStatus(HttpStatus.CREATED)
    void refute(@PathVariable String id, @Valid @RequestBody RefutationBody body) {
        rebuttals.refute(current.get(), new CaseId(id), body.refutation());
    }

    @Operation(summary = "Contest what the seller put forward, or give in")
    @PostMapping("/rebuttal-answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @Valid @RequestBody AnswerBody body) {
        rebuttals.answer(current.get(), new CaseId(id), body.answer());
    }

    @Operation(summary = "Assess what the seller put forward")
    @PostMapping("/assessment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assess(@PathVariable String id, @Valid @RequestBody AssessmentBody body) {
        rebuttals.assess(current.get(), new CaseId(id), new Assessment(body.verdict(), body.reasons()));
    }

    @Operation(summary = "Give the seller more time")
    @PostMapping("/rebuttal-extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable String id, @Valid @RequestBody ExtensionBody body) {
        rebuttals.extend(current.get(), new CaseId(id), body.until(), body.reason());
    }
}
