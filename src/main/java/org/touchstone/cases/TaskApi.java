package org.touchstone.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.CaseId;
import org.touchstone.common.NotFound;
import org.touchstone.common.PersonId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;

@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Tasks")
class TaskApi {

    private final Inbox inbox;
    private final DueDates dates;
    private final CurrentPerson current;

    TaskApi(Inbox inbox, DueDates dates, CurrentPerson current) {
        this.inbox = inbox;
        this.dates = dates;
        this.current = current;
    }

    /** @param next what to send as {@code after} for the following page; absent on the last one */
    record Page(List<TaskBody> tasks, @Nullable String next) {}

    /** Who is to do it now. */
    record HandOver(@NotBlank @Size(max = 80) String to) {}

    /** By when it is to be done. */
    record DueDate(@NotNull Instant due) {}

    record Candidate(String id, String name) {}

    @Operation(summary = "Open steps that wait for me or for my groups, page by page")
    @GetMapping
    Page tasks(
            @RequestParam(defaultValue = "ALL") InboxQuery.Whose whose,
            @RequestParam(defaultValue = "DUE") InboxQuery.Order order,
            @RequestParam(defaultValue = "") @Size(max = 80) String step,
            @RequestParam(required = false) @Nullable Instant dueBefore,
            @RequestParam(name = "case", required = false) @Nullable String caseId,
            @RequestParam(required = false) @Nullable @Size(max = 400) String after,
            @RequestParam(defaultValue = "50") int limit,
            Locale locale) {
        Person me = current.get();
        var query = new InboxQuery(
                whose,
                Set.of(),
                step,
                dueBefore,
                caseId == null ? null : new CaseId(caseId),
                order,
                after == null ? null : InboxCursor.read(after),
                limit);
        List<InboxRow> rows = inbox.page(me, query);
        String next = rows.size() < query.limit() ? null : InboxCursor.write(rows.getLast());
        return new Page(rows.stream().map(row -> TaskBody.of(row, locale)).toList(), next);
    }

    @Operation(summary = "Read one open step")
    @GetMapping("/{subject}/{step}")
    TaskBody task(@PathVariable String subject, @PathVariable String step, Locale locale) {
        return inbox.open(current.get(), subject, step)
                .map(row -> TaskBody.of(row, locale))
                .orElseThrow(() -> new NotFound(subject + "/" + step));
    }

    @Operation(summary = "Who could do a step: the people to hand it over to")
    @GetMapping("/{subject}/{step}/candidates")
    List<Candidate> candidates(@PathVariable String subject, @PathVariable String step) {
        return inbox.candidates(current.get(), subject, step).stream()
                .map(person -> new Candidate(person.id().value(), person.name()))
                .toList();
    }

    @Operation(summary = "Take a step on")
    @PostMapping("/{subject}/{step}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claim(@PathVariable String subject, @PathVariable String step) {
        inbox.claim(current.get(), subject, step);
    }

    @Operation(summary = "Give a step back to its group")
    @PostMapping("/{subject}/{step}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable String subject, @PathVariable String step) {
        inbox.release(current.get(), subject, step);
    }

    @Operation(summary = "Take a step over from whoever took it on")
    @PostMapping("/{subject}/{step}/take-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(@PathVariable String subject, @PathVariable String step) {
        inbox.takeOver(current.get(), subject, step);
    }

    @Operation(summary = "Hand a step over to somebody of its group")
    @PostMapping("/{subject}/{step}/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable String subject, @PathVariable String step, @Valid @RequestBody HandOver to) {
        inbox.handOver(current.get(), subject, step, new PersonId(to.to()));
    }

    @Operation(summary = "Set the date by which a step is to be done, where the rules leave it to staff")
    @PutMapping("/{subject}/{step}/due")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void due(@PathVariable String subject, @PathVariable String step, @Valid @RequestBody DueDate date) {
        dates.set(current.get(), subject, step, date.due());
    }
}
