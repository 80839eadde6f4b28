package org.touchstone.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    private final Filings filings;
    private final ListingLookup listings;
    private final CurrentPerson current;

    ComplaintApi(Complaints complaints, Filings filings, ListingLookup listings, CurrentPerson current) {
        this.complaints = complaints;
        this.filings = filings;
        this.listings = listings;
        this.current = current;
    }

    /** Why something is withdrawn. */
    record Withdrawal(
            @NotBlank @Size(max = Verdict.LONGEST_TEXT) String reason) {}

    /** @param key names the request: the same again with the same key gets the first answer and files nothing more */
    @Operation(summary = "File a complaint; it opens or joins one case per seller it names")
    @PostMapping("/complaints")
    ResponseEntity<ComplaintBody.FiledBody> file(
            @Parameter(description = "1 to 200 visible ASCII characters; kept for two days")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    @Nullable
                    String key,
            @Valid @RequestBody Filing filing) {
        Filed filed = key == null
                ? complaints.file(current.get(), filing.complaint())
                : filings.file(current.get(), key, filing.complaint());
        return ResponseEntity.created(URI.create("/api/v1/complaints/" + filed.id()))
                .body(ComplaintBody.FiledBody.of(filed));
    }

    /** @param after the last complaint of the page before */
    @Operation(summary = "My brand's complaints, newest first")
    @GetMapping("/complaints")
    List<ComplaintBody> list(
            @RequestParam(required = false) String after, @RequestParam(defaultValue = "50") int limit, Locale locale) {
        return complaints.of(current.get(), after == null ? null : new ComplaintId(after), limit).stream()
                .map(complaint -> ComplaintBody.of(complaint, locale))
                .toList();
    }

    @Operation(summary = "One complaint and where it stands against each seller")
    @GetMapping("/complaints/{id}")
    ComplaintBody see(@PathVariable String id, Locale locale) {
        return ComplaintBody.of(complaints.see(current.get(), new ComplaintId(id)), locale);
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
