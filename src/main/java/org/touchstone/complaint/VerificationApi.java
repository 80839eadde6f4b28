package org.touchstone.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.touchstone.common.Texts;
import org.touchstone.identity.CurrentPerson;

/** Screening and verification over HTTP. */
@RestController
@RequestMapping("/api/v1/cases/{id}")
@Tag(name = "Verification")
class VerificationApi {

    private final Verifications verifications;
    private final Screenings screenings;
    private final CurrentPerson current;

    VerificationApi(Verifications verifications, Screenings screenings, CurrentPerson current) {
        this.verifications = verifications;
        this.screenings = screenings;
        this.current = current;
    }

    /** Intake's decision: a rejection needs reason and text, a clarification its question as text. */
    record Decided(
            @NotNull Verdict.Kind kind,
            @Nullable RejectionReason reason,

            @Nullable @Size(max = Verdict.LONGEST_TEXT) String text,

            @Schema(description = "The version of the case that was looked at; refused when something joined it since")
            @Nullable
            Integer version) {}

    /** The reporter's answer. */
    record Answer(
            @NotBlank @Size(max = Verdict.LONGEST_TEXT) String answer) {}

    /** What one check of screening found. */
    record CheckView(Check check, boolean passed, String sentence) {

        static CheckView of(Check.Result result, Locale locale) {
            Object[] arguments = result.arguments().stream()
                    .map(argument -> Texts.get(locale, argument))
                    .toArray();
            return new CheckView(result.check(), result.passed(), Texts.get(locale, result.textKey(), arguments));
        }
    }

    /** What screening found, and why triage sent the case its way. */
    record ScreeningView(
            List<CheckView> checks,
            @Nullable String rule,
            @Nullable String why) {}

    @Operation(summary = "What the automatic checks found, and why triage decided so")
    @GetMapping("/screening")
    ScreeningView screening(@PathVariable String id) {
        Locale locale = current.get().locale();
        Screening screening = screenings.of(current.get(), new CaseId(id));
        return new ScreeningView(
                screening.checks().stream()
                        .map(result -> CheckView.of(result, locale))
                        .toList(),
                screening.triage().map(hit -> hit.rule()).orElse(null),
                screening.whyKey().map(key -> Texts.get(locale, key)).orElse(null));
    }

    @Operation(summary = "Decide on the complaint: accept, buy first, ask or reject")
    @PostMapping("/verification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void verify(@PathVariable String id, @Valid @RequestBody Decided decided) {
        verifications.verify(
                current.get(),
                new CaseId(id),
                new Verdict(decided.kind(), decided.reason(), Objects.requireNonNullElse(decided.text(), "")),
                decided.version());
    }

    @Operation(summary = "The questions to the reporter and their answers")
    @GetMapping("/clarification")
    List<Clarification> clarifications(@PathVariable String id) {
        return verifications.clarifications(current.get(), new CaseId(id));
    }

    @Operation(summary = "Answer the open question")
    @PostMapping("/clarification")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @Valid @RequestBody Answer answer) {
        verifications.answer(current.get(), new CaseId(id), answer.answer());
    }
}
