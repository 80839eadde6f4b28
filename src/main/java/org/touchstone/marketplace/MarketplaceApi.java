package org.touchstone.marketplace;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.touchstone.identity.CurrentPerson;

/** The commands to the marketplace over HTTP. */
@RestController
@RequestMapping("/api/v1/marketplace")
@Tag(name = "Marketplace")
class MarketplaceApi {

    private final MarketplaceCommands commands;
    private final SandboxFaults faults;
    private final CurrentPerson current;

    MarketplaceApi(MarketplaceCommands commands, SandboxFaults faults, CurrentPerson current) {
        this.commands = commands;
        this.faults = faults;
        this.current = current;
    }

    /** A command as an outsider may read it. */
    record CommandView(
            String key,
            CaseId caseId,
            String kind,
            String target,
            CommandStatus.State state,
            int attempts,
            @Nullable String lastError,
            Instant orderedAt,
            Instant nextAttempt) {

        static CommandView of(CommandStatus status) {
            return new CommandView(
                    status.key(),
                    status.caseId(),
                    status.kind(),
                    status.command().target(),
                    status.state(),
                    status.attempts(),
                    status.lastAnswer(Locale.ENGLISH).orElse(null),
                    status.orderedAt(),
                    status.nextAttempt());
        }
    }

    /** How the sandbox is to misbehave: the next so many commands on this listing or seller. */
    record PlannedFault(
            @NotNull @Pattern(regexp = "[Ls]\\d{4,9}") String target,
            @NotNull SandboxFaults.Kind kind,
            @Min(1) @Max(100) int times) {}

    @Operation(summary = "What the marketplace was told to do in a case, and how far it is")
    @GetMapping("/commands")
    List<CommandView> ofCase(@RequestParam("case") String caseId) {
        return commands.of(current.get(), new CaseId(caseId)).stream()
                .map(CommandView::of)
                .toList();
    }

    @Operation(summary = "Commands that the marketplace has not carried out in spite of all attempts")
    @GetMapping("/commands/stuck")
    List<CommandView> stuck() {
        return commands.stuck(current.get()).stream().map(CommandView::of).toList();
    }

    @Operation(summary = "Have a command tried again")
    @PostMapping("/commands/{key}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable String key) {
        commands.retry(current.get(), key);
    }

    @Operation(summary = "Let the sandbox refuse or time out the next commands on a target")
    @PostMapping("/sandbox/faults")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void plan(@Valid @RequestBody PlannedFault fault) {
        faults.plan(current.get(), fault.target(), fault.kind(), fault.times());
    }
}
