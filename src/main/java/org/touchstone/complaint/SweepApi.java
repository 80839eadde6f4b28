package org.touchstone.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.NotFound;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.reporter.ReporterNumber;

@RestController
@RequestMapping("/api/v1/reporters/{number}/sweep")
@Tag(name = "Reporters")
class SweepApi {

    private final Sweeps sweeps;
    private final CurrentPerson current;

    SweepApi(Sweeps sweeps, CurrentPerson current) {
        this.sweeps = sweeps;
        this.current = current;
    }

    record Explanation(
            @NotNull @Size(max = Verdict.LONGEST_TEXT) String explanation) {}

    record SweepBody(String id, boolean ended, int setAside, int movedOn, int failed) {

        static SweepBody of(Sweep sweep) {
            return new SweepBody(
                    sweep.id().value(), sweep.endedAt() != null, sweep.setAside(), sweep.movedOn(), sweep.failed());
        }
    }

    record SweepNumber(String id) {}

    @Operation(summary = "Set aside all pending complaints of a suspended reporter; it runs by itself")
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    SweepNumber begin(@PathVariable String number, @Valid @RequestBody Explanation body) {
        return new SweepNumber(sweeps.begin(current.get(), new ReporterNumber(number), body.explanation())
                .value());
    }

    @Operation(summary = "What came of the latest sweep")
    @GetMapping
    SweepBody latest(@PathVariable String number) {
        return sweeps.latest(current.get(), new ReporterNumber(number))
                .map(SweepBody::of)
                .orElseThrow(() -> new NotFound(number));
    }
}
