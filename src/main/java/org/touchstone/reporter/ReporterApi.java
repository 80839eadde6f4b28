package org.touchstone.reporter;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/reporters")
@Tag(name = "Reporters")
class ReporterApi {

    private final ReporterRecords records;
    private final CurrentPerson current;

    ReporterApi(ReporterRecords records, CurrentPerson current) {
        this.records = records;
        this.current = current;
    }

    record CaseBody(String caseId, String reason, Instant filedAt, Score score, Instant scoredAt) {

        static CaseBody of(ScoredCase one) {
            return new CaseBody(one.caseId().value(), one.reason(), one.filedAt(), one.score(), one.scoredAt());
        }
    }

    record Finding(
            @NotNull @Size(max = 20) String caseId,
            @NotBlank @Size(max = Decision.MOST_REASONS) String reasons) {}

    @Operation(summary = "My own record: figures of the last months, by reason, and what follows from them")
    @GetMapping("/me")
    ReporterBody mine(Locale locale) {
        return records.mine(current.get())
                .map(file -> ReporterBody.of(file, locale))
                .orElseThrow(() -> new NotFound("me"));
    }

    /** @param after the last reporter of the page before */
    @Operation(summary = "All reporters by number, page by page, for platform staff")
    @GetMapping
    List<ReporterBody> reporters(
            @RequestParam(required = false) Standing.@Nullable Name standing,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        return records.list(current.get(), standing, after == null ? null : new ReporterNumber(after), limit).stream()
                .map(file -> ReporterBody.of(file, locale))
                .toList();
    }

    @Operation(summary = "One reporter with all measures, for platform staff")
    @GetMapping("/{number}")
    ReporterBody reporter(@PathVariable String number, Locale locale) {
        return ReporterBody.of(records.see(current.get(), new ReporterNumber(number)), locale);
    }

    /** @param after the last case of the page before */
    @Operation(summary = "What became of a reporter's complaints, newest first: one's own, or any for platform staff")
    @GetMapping("/{number}/cases")
    List<CaseBody> cases(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return records
                .cases(current.get(), new ReporterNumber(number), after == null ? null : new CaseId(after), limit)
                .stream()
                .map(CaseBody::of)
                .toList();
    }

    @Operation(summary = "Find that a complaint which did not hold was made against better knowledge")
    @PostMapping("/{number}/false-complaints")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void foundFalse(@PathVariable String number, @Valid @RequestBody Finding finding) {
        records.foundFalse(current.get(), new ReporterNumber(number), new CaseId(finding.caseId()), finding.reasons());
    }
}
