package org.touchstone.complaint;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** Many complaints over HTTP: filed together, and asked after together. */
@RestController
@RequestMapping("/api/v1/complaints")
@Tag(name = "Complaints")
class BatchApi {

    private final ManyComplaints many;
    private final Complaints complaints;
    private final BatchReader reader;
    private final CurrentPerson current;

    BatchApi(ManyComplaints many, Complaints complaints, BatchReader reader, CurrentPerson current) {
        this.many = many;
        this.complaints = complaints;
        this.reader = reader;
        this.current = current;
    }

    /** What became of one of many. */
    enum Result {
        FILED,
        /** It had been filed under this reference before; nothing was done. */
        KNOWN,
        REFUSED
    }

    /** @param refused the sentence that says what is wrong and what to do */
    record OutcomeBody(
            @Nullable String reference,
            Result result,
            ComplaintBody.@Nullable FiledBody complaint,
            @Nullable String refused) {

        static OutcomeBody of(ManyComplaints.Outcome outcome, Locale locale) {
            if (outcome.refused() != null) {
                return new OutcomeBody(
                        outcome.reference(),
                        Result.REFUSED,
                        null,
                        outcome.refused().in(locale));
            }
            return new OutcomeBody(
                    outcome.reference(),
                    outcome.before() ? Result.KNOWN : Result.FILED,
                    ComplaintBody.FiledBody.of(outcome.filed()),
                    null);
        }
    }

    /** Numbers or references of complaints. */
    record Wanted(
            @NotEmpty @Size(max = ManyComplaints.MOST)
            List<@Size(max = NewComplaint.LONGEST_REFERENCE) String> complaints) {}

    /** The body is read here and not before, because nobody else stops at its size and at the first broken item. */
    @Operation(
            summary = "File up to 1,000 complaints; each is filed or refused on its own, and once per reference",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            array = @ArraySchema(schema = @Schema(implementation = Filing.class)))))
    @PostMapping(path = "/batch", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<OutcomeBody> file(InputStream body, Locale locale) {
        Person by = current.get();
        by.must(Role.BRAND);
        return many.file(by, reader.read(body)).stream()
                .map(outcome -> OutcomeBody.of(outcome, locale))
                .toList();
    }

    @Operation(summary = "Where my brand's complaints stand that go by these numbers or references")
    @PostMapping("/standing")
    List<ComplaintBody> standing(
            @Valid @org.springframework.web.bind.annotation.RequestBody Wanted wanted, Locale locale) {
        return complaints.standing(current.get(), wanted.complaints()).stream()
                .map(complaint -> ComplaintBody.of(complaint, locale))
                .toList();
    }
}
