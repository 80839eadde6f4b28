package org.touchstone.registration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;

/** Registrations over HTTP: begun, written, completed with files, sent, reviewed. */
@RestController
@RequestMapping("/api/v1/registrations")
@Tag(name = "Rights")
class RegistrationApi {

    private final Registrations registrations;
    private final RegistrationReviews reviews;
    private final TakingBack takingBack;
    private final CurrentPerson current;

    RegistrationApi(
            Registrations registrations, RegistrationReviews reviews, TakingBack takingBack, CurrentPerson current) {
        this.registrations = registrations;
        this.reviews = reviews;
        this.takingBack = takingBack;
        this.current = current;
    }

    /** @param rightId the right to renew, for a renewal */
    record Beginning(
            @NotNull RegistrationKind kind, @Nullable String rightId) {}

    record Number(String id) {}

    /** What intake can decide. */
    enum Decision {
        ACCEPT,
        ASK,
        REFUSE
    }

    /** @param text the question or the reason, which the applicant reads; none when it is accepted */
    record ReviewBody(
            @NotNull Decision decision,
            @Nullable @Size(max = Registration.LONGEST_TEXT) String text) {

        Review review() {
            String said = text == null ? "" : text;
            return switch (decision) {
                case ACCEPT -> new Review.Accept();
                case ASK -> new Review.Ask(said);
                case REFUSE -> new Review.Refuse(said);
            };
        }
    }

    record AnswerBody(
            @NotNull @Size(max = Registration.LONGEST_TEXT) String answer) {}

    @Operation(summary = "Begin a registration of a right, its renewal or a letter of authorisation")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Number begin(@Valid @RequestBody Beginning body) {
        return new Number(
                registrations.begin(current.get(), body.kind(), body.rightId()).value());
    }

    @Operation(summary = "My drafts and what my organisation has sent, the latest first")
    @GetMapping
    List<RegistrationBody> list(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        RegistrationId last = after == null ? null : new RegistrationId(after);
        return registrations.of(current.get(), last, limit).stream()
                .map(one -> RegistrationBody.of(one, List.of()))
                .toList();
    }

    @Operation(summary = "One registration with the questions that were answered")
    @GetMapping("/{id}")
    RegistrationBody see(@PathVariable String id) {
        var number = new RegistrationId(id);
        Person reader = current.get();
        return RegistrationBody.of(registrations.see(reader, number), registrations.answers(reader, number));
    }

    @Operation(summary = "Save what was written so far")
    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable String id, @RequestBody RegistrationForm form) {
        registrations.save(current.get(), new RegistrationId(id), form);
    }

    @Operation(summary = "Discard a draft and its files")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable String id) {
        registrations.discard(current.get(), new RegistrationId(id));
    }

    @Operation(summary = "Send a registration to intake")
    @PostMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable String id) {
        registrations.send(current.get(), new RegistrationId(id));
    }

    @Operation(summary = "Take a registration back that is not decided yet")
    @DeleteMapping("/{id}/submission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String id) {
        takingBack.takeBack(current.get(), new RegistrationId(id));
    }

    @Operation(summary = "Accept a registration, ask its applicant, or refuse it")
    @PostMapping("/{id}/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void review(@PathVariable String id, @Valid @RequestBody ReviewBody body) {
        reviews.review(current.get(), new RegistrationId(id), body.review());
    }

    @Operation(summary = "Answer intake's question")
    @PostMapping("/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String id, @Valid @RequestBody AnswerBody body) {
        registrations.answer(current.get(), new RegistrationId(id), body.answer());
    }
}
