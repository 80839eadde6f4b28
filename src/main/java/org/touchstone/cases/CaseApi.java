package org.touchstone.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.CaseId;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;

@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "Cases")
class CaseApi {

    private final Cases cases;
    private final CurrentPerson current;

    CaseApi(Cases cases, CurrentPerson current) {
        this.cases = cases;
        this.current = current;
    }

    /** @param next what to send as {@code after} for the following page; absent on the last one */
    record Page(List<CaseBody> cases, @Nullable String next) {}

    record Entry(Instant at, String by, String event, String sentence) {

        static Entry of(TimelineEntry entry, Locale locale) {
            String key = entry.textKey();
            return new Entry(
                    entry.at(), entry.byName(), key.substring(key.lastIndexOf('.') + 1), entry.sentence(locale));
        }
    }

    @Operation(summary = "The cases that I may see, newest first, page by page")
    @GetMapping
    Page cases(
            @RequestParam(required = false) @Nullable CaseStage stage,
            @RequestParam(required = false) @Nullable CaseOutcome outcome,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Instant openedFrom,
            @RequestParam(required = false) @Nullable Instant openedUntil,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        Person me = current.get();
        var query = new CaseQuery(
                stage, outcome, text, openedFrom, openedUntil, after == null ? null : new CaseId(after), limit);
        List<CaseFile> files = cases.list(me, query);
        String next = files.size() < query.limit() ? null : files.getLast().id().value();
        return new Page(files.stream().map(file -> CaseBody.of(file, me)).toList(), next);
    }

    @Operation(summary = "Read a case")
    @GetMapping("/{id}")
    CaseBody.WithListings read(@PathVariable String id) {
        Person me = current.get();
        CaseFile file = cases.see(me, new CaseId(id));
        return new CaseBody.WithListings(CaseBody.of(file, me), cases.listings(file.id()));
    }

    @Operation(summary = "What happened in a case, newest first, as far as it is meant for me")
    @GetMapping("/{id}/timeline")
    List<Entry> timeline(@PathVariable String id, Locale locale) {
        return cases.timeline(current.get(), new CaseId(id)).stream()
                .map(entry -> Entry.of(entry, locale))
                .toList();
    }
}
