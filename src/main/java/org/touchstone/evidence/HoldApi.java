package org.touchstone.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;

/** Legal holds over HTTP. */
@RestController
@RequestMapping("/api/v1/cases/{id}/holds")
@Tag(name = "Evidence")
class HoldApi {

    private final LegalHolds holds;
    private final CurrentPerson current;

    HoldApi(LegalHolds holds, CurrentPerson current) {
        this.holds = holds;
        this.current = current;
    }

    record Reason(@NotNull @Size(max = LegalHolds.LONGEST) String reason) {}

    /** @param liftedAt absent while it is in force */
    record Hold(
            long number,
            String organisation,
            Instant placedAt,
            String reason,
            @Nullable Instant liftedAt,
            @Nullable String liftReason) {

        static Hold of(LegalHold hold) {
            LegalHold.Lifting lifted = hold.lifted();
            return new Hold(
                    hold.id(),
                    hold.organisation().value(),
                    hold.at(),
                    hold.reason(),
                    lifted == null ? null : lifted.at(),
                    lifted == null ? null : lifted.reason());
        }
    }

    @Operation(summary = "The legal holds of a case, newest first; an agency reads its own")
    @GetMapping
    List<Hold> holds(@PathVariable String id) {
        return holds.of(current.get(), new CaseId(id)).stream().map(Hold::of).toList();
    }

    @Operation(summary = "Forbid that exhibits of a case are disposed of")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void place(@PathVariable String id, @Valid @RequestBody Reason body) {
        holds.place(current.get(), new CaseId(id), body.reason());
    }

    @Operation(
            summary =
                    "Lift a legal hold: one's agency's own, or as approver the platform's and that of an agency which has the case no more")
    @PostMapping("/{number}/lifting")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void lift(@PathVariable String id, @PathVariable long number, @Valid @RequestBody Reason body) {
        holds.lift(current.get(), new CaseId(id), number, body.reason());
    }
}
