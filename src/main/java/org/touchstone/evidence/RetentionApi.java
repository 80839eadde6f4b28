package org.touchstone.evidence;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.common.CaseId;
import org.touchstone.common.Texts;
import org.touchstone.identity.CurrentPerson;
import org.touchstone.identity.Person;

/** What need not be kept any longer, over HTTP. */
@RestController
@RequestMapping("/api/v1/due-exhibits")
@Tag(name = "Disposal")
class RetentionApi {

    private static final int PAGE = 200;

    private final Retention retention;
    private final CurrentPerson current;

    RetentionApi(Retention retention, CurrentPerson current) {
        this.retention = retention;
        this.current = current;
    }

    /** @param needed why it stays all the same; absent for what can be proposed */
    record Due(
            String id,
            String caseId,
            String fileName,
            long size,
            Instant closedAt,
            Instant dueSince,
            @Nullable String needed) {}

    @Operation(
            summary =
                    "Exhibits past their time, the longest due first, 200 a page; the next page begins behind the last one's dueSince and id")
    @GetMapping
    List<Due> due(
            @RequestParam(required = false) @Nullable Instant since,
            @RequestParam(required = false) @Nullable String after,
            Locale locale) {
        Person reader = current.get();
        List<DueExhibit> page = retention.due(reader, since, after == null ? null : new EvidenceId(after), PAGE);
        Map<CaseId, String> needed = retention.needed(reader, page);
        return page.stream()
                .map(due -> new Due(
                        due.id().value(),
                        due.caseId().value(),
                        due.fileName(),
                        due.size(),
                        due.closedAt(),
                        due.dueSince(),
                        why(locale, due, needed.get(due.caseId()))))
                .toList();
    }

    private static @Nullable String why(Locale locale, DueExhibit due, @Nullable String key) {
        return key == null
                ? null
                : Texts.get(locale, key, due.id().value(), due.caseId().value());
    }
}
