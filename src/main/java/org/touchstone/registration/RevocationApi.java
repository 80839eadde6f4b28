package org.touchstone.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;

/** Taking the verification of a right back over HTTP. */
@RestController
@RequestMapping("/api/v1/rights/{id}/revocation")
@Tag(name = "Rights")
class RevocationApi {

    private final Revocations revocations;
    private final CurrentPerson current;

    RevocationApi(Revocations revocations, CurrentPerson current) {
        this.revocations = revocations;
        this.current = current;
    }

    /** @param reason which the owner reads */
    record Revocation(
            @NotNull @Size(max = Registration.LONGEST_TEXT) String reason) {}

    @Operation(summary = "Take the verification of a right back, so that no new complaint can rest on it")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id, @Valid @RequestBody Revocation body) {
        revocations.revoke(current.get(), id, body.reason());
    }
}
