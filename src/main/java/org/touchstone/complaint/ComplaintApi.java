package org.touchstone.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import org.touchstone.marketplace.Listing;

/** Complaints over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Complaints")
class ComplaintApi {

    private final Complaints complaints;
    private final ListingLookup listings;
    private final CurrentPerson current;

    ComplaintApi(Complaints complaints, ListingLookup listings, CurrentPerson current) {
        this.complaints = complaints;
        this.listings = listings;
        this.current = current;
    }

    /** A complaint to be filed; the draft is the number under which evidence was handed in before. */
    record Filing(
            @NotBlank @Size(max = 80) String rightId,

            @NotEmpty @Size(max = NewComplaint.MOST_LISTINGS)
            List<@NotBlank @Size(max = 500) String> listings,

            @NotNull ComplaintReason reason,

            @NotBlank @Size(max = NewComplaint.LONGEST_DESCRIPTION)
            String description,

            @Nullable @Size(max = 20) String draft,
            boolean bonaFide) {}

    /** Why something is withdrawn. */
    record Withdrawal(
            @NotBlank @Size(max = Verdict.LONGEST_TEXT) String reason) {}

    @Operation(summary = "File a complaint; it opens or joins one case per seller it names")
    @PostMapping("/complaints")
    ResponseEntity<ComplaintBody.FiledBody> file(@Valid @RequestBody Filing filing) {
        Filed filed = complaints.file(
                current.get(),
                new NewComplaint(
                        filing.rightId(),
                        filing.listings(),
                        filing.reason(),
                        filing.description(),
                        filing.draft(),
                        filing.bonaFide()));
        return ResponseEntity.created(URI.create("/api/v1/complaints/" + filed.id()))
                .body(ComplaintBody.FiledBody.of(filed));
    }

    /** @param after the last complaint of the page before */
    @Operation(summary = "My brand's complaints, newest first")
    @GetMapping("/complaints")
    List<ComplaintBody> list(
            @RequestParam(required = false) String after, @RequestParam(defaultValue = "50") int limit) {
        return complaints.of(current.get(), after == null ? null : new ComplaintId(after), limit).stream()
                .map(ComplaintBody::of)
                .toList();
    }

    @Operation(summary = "One complaint and where it stands against each seller")
    @GetMapping("/complaints/{id}")
    ComplaintBody see(@PathVariable String id) {
        return ComplaintBody.of(complaints.see(current.get(), new ComplaintId(id)));
    }

    @Operation(summary = "Take the complaint back before the decision")
    @PostMapping("/cases/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String id, @Valid @RequestBody Withdrawal withdrawal) {
        complaints.takeBack(current.get(), new CaseId(id), withdrawal.reason());
    }

    @Operation(summary = "Look a listing up by its identifier")
    @GetMapping("/listings/{id}")
    Listing listing(@PathVariable String id) {
        return listings.find(current.get(), id);
    }

    /** The same by address, which does not fit into a path. */
    @Operation(summary = "Look a listing up by its address")
    @GetMapping("/listings")
    Listing listingAt(@RequestParam String url) {
        return listings.find(current.get(), url);
    }
}
