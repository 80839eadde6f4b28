package org.touchstone.surveillance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.marketplace.Listing;

/** Rounds and watches over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Surveillance")
class SurveillanceApi {

    private static final int PAGE = 50;

    private final Rounds rounds;
    private final Watches watches;
    private final CurrentPerson current;

    SurveillanceApi(Rounds rounds, Watches watches, CurrentPerson current) {
        this.rounds = rounds;
        this.watches = watches;
        this.current = current;
    }

    /** How many listings to draw. */
    record Sizes(
            @Min(0) @Max(RoundSizes.MOST) int guided,
            @Min(0) @Max(RoundSizes.MOST) int random) {}

    /** A round that was opened. */
    record Opened(RoundId id) {}

    /** The share of suspicious listings with its 95 % confidence interval; without values before anything was checked. */
    record Estimate(
            int suspicious,
            int checked,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high) {

        static Estimate of(Share share) {
            return share.known()
                    ? new Estimate(share.hits(), share.checked(), share.point(), share.low(), share.high())
                    : new Estimate(0, 0, null, null, null);
        }
    }

    /** A round and what it has shown so far. */
    record RoundView(Round round, int drawn, int reported, Estimate guided, Estimate random, int unanswered) {}

    /** A watch as a volunteer sees it: into which part it was drawn stays hidden. */
    record WatchView(
            WatchId id,
            Listing listing,
            Instant due,
            WatchState state,
            @Nullable CaseId caseId) {

        static WatchView of(Watch watch) {
            return new WatchView(watch.id(), watch.listing(), watch.due(), watch.state(), watch.caseId());
        }
    }

    /** What a volunteer saw; reasons and note go with a suspicion only. */
    record Report(
            @NotNull Kind kind,
            @Nullable Set<Suspicion> reasons,
            @Nullable @Size(max = Finding.LONGEST_NOTE) String note) {

        enum Kind {
            CLEAN,
            SUSPICIOUS,
            GONE,
            SKIPPED
        }

        Finding finding() {
            return switch (kind) {
                case CLEAN -> new Finding.Clean();
                case SUSPICIOUS ->
                    new Finding.Suspicious(reasons == null ? Set.of() : reasons, note == null ? "" : note);
                case GONE -> new Finding.Gone();
                case SKIPPED -> new Finding.Skipped();
            };
        }
    }

    /** What became of a report: the case it led to, if it led to one. */
    record Reported(@Nullable CaseId caseId) {}

    @Operation(summary = "The latest rounds and what they have shown")
    @GetMapping("/rounds")
    List<RoundView> rounds() {
        return rounds.latest(current.get()).stream().map(this::view).toList();
    }

    @Operation(summary = "Open a round: draw listings, part guided by risk, part at random")
    @PostMapping("/rounds")
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@Valid @RequestBody Sizes sizes) {
        return new Opened(rounds.open(current.get(), new RoundSizes(sizes.guided(), sizes.random())));
    }

    @Operation(summary = "Read a round")
    @GetMapping("/rounds/{id}")
    RoundView round(@PathVariable String id) {
        return view(rounds.see(current.get(), new RoundId(id)));
    }

    @Operation(summary = "The listings drawn in a round and what was seen")
    @GetMapping("/rounds/{id}/watches")
    List<Watch> watchesOf(@PathVariable String id) {
        return rounds.watches(current.get(), new RoundId(id));
    }

    @Operation(summary = "Watches that I may take on or have taken on")
    @GetMapping("/watches")
    List<WatchView> open() {
        return watches.open(current.get(), PAGE).stream().map(WatchView::of).toList();
    }

    /** Takes the next watch on; nothing when none is left. */
    @Operation(summary = "Take the next watch on; nothing when none is left")
    @PostMapping("/watches/next")
    ResponseEntity<WatchView> next() {
        return watches.next(current.get())
                .map(watch -> ResponseEntity.ok(WatchView.of(watch)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @Operation(summary = "Read a watch")
    @GetMapping("/watches/{id}")
    WatchView watch(@PathVariable String id) {
        return WatchView.of(watches.see(current.get(), new WatchId(id)));
    }

    @Operation(summary = "Say what I saw at a watch")
    @PostMapping("/watches/{id}/report")
    Reported report(@PathVariable String id, @Valid @RequestBody Report report) {
        return new Reported(
                watches.report(current.get(), new WatchId(id), report.finding()).orElse(null));
    }

    @Operation(summary = "How often my suspicions proved right")
    @GetMapping("/watches/accuracy")
    Accuracy accuracy() {
        return watches.accuracy(current.get());
    }

    private RoundView view(Round round) {
        RoundFigures figures = rounds.figures(current.get(), round.id());
        return new RoundView(
                round,
                figures.drawn(),
                figures.reported(),
                Estimate.of(figures.guided()),
                Estimate.of(figures.random()),
                figures.unanswered());
    }
}
