package org.touchstone.disposal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.evidence.EvidenceId;
import org.touchstone.identity.CurrentPerson;

/** Proposals to dispose of exhibits over HTTP. */
@RestController
@RequestMapping("/api/v1/disposals")
@Tag(name = "Disposal")
class DisposalApi {

    private static final int NEWEST = 100;

    private final Disposals disposals;
    private final CurrentPerson current;

    DisposalApi(Disposals disposals, CurrentPerson current) {
        this.disposals = disposals;
        this.current = current;
    }

    record Proposal(
            @NotEmpty @Size(max = Disposal.About.MOST) Set<@NotNull String> exhibits,
            @NotNull @Size(max = Disposal.About.LONGEST) String reason) {}

    /** @param why needed to decline */
    record Decision(
            boolean confirm,
            @Nullable @Size(max = Disposal.About.LONGEST) String why) {}

    /** @param state PROPOSED, CONFIRMED or DECLINED */
    record Body(
            String id,
            String state,
            int exhibits,
            String reason,
            String proposedBy,
            Instant proposedAt,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt,
            @Nullable String why) {

        static Body of(Disposal disposal) {
            return switch (disposal) {
                case Disposal.Proposed proposed -> of(proposed, "PROPOSED", null, null, null);
                case Disposal.Confirmed confirmed ->
                    of(confirmed, "CONFIRMED", confirmed.by().value(), confirmed.at(), null);
                case Disposal.Declined declined ->
                    of(declined, "DECLINED", declined.by().value(), declined.at(), declined.why());
            };
        }

        private static Body of(
                Disposal disposal, String state, @Nullable String by, @Nullable Instant at, @Nullable String why) {
            Disposal.About about = disposal.about();
            return new Body(
                    about.id().value(),
                    state,
                    about.exhibits(),
                    about.reason(),
                    about.proposedBy().value(),
                    about.proposedAt(),
                    by,
                    at,
                    why);
        }
    }

    @Operation(summary = "The newest hundred proposals to dispose of exhibits")
    @GetMapping
    List<Body> newest() {
        return disposals.newest(current.get(), NEWEST).stream().map(Body::of).toList();
    }

    @Operation(summary = "Propose to dispose of exhibits that are due, 1 to 500")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Body propose(@Valid @RequestBody Proposal body) {
        Set<EvidenceId> exhibits = body.exhibits().stream().map(EvidenceId::new).collect(Collectors.toSet());
        DisposalId id = disposals.propose(current.get(), exhibits, body.reason());
        return Body.of(disposals.see(current.get(), id));
    }

    @Operation(summary = "A proposal to dispose of exhibits")
    @GetMapping("/{id}")
    Body one(@PathVariable String id) {
        return Body.of(disposals.see(current.get(), new DisposalId(id)));
    }

    @Operation(summary = "The numbers of the exhibits of a proposal")
    @GetMapping("/{id}/exhibits")
    List<String> exhibits(@PathVariable String id) {
        return disposals.exhibits(current.get(), new DisposalId(id)).stream()
                .map(item -> item.id().value())
                .toList();
    }

    @Operation(summary = "Confirm a proposal as the second person, or decline it")
    @PostMapping("/{id}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable String id, @Valid @RequestBody Decision body) {
        if (body.confirm()) {
            disposals.confirm(current.get(), new DisposalId(id));
        } else {
            disposals.decline(current.get(), new DisposalId(id), body.why() == null ? "" : body.why());
        }
    }
}
