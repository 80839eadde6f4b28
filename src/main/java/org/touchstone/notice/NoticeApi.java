package org.touchstone.notice;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.touchstone.identity.CurrentPerson;

@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "Notices")
class NoticeApi {

    private final Notices notices;
    private final CurrentPerson current;

    NoticeApi(Notices notices, CurrentPerson current) {
        this.notices = notices;
        this.current = current;
    }

    record NoticeBody(long id, Instant at, String link, String sentence, boolean read) {}

    @Operation(summary = "What I was told, newest first, the latest hundred")
    @GetMapping
    List<NoticeBody> notices(Locale locale) {
        return notices.of(current.get()).stream()
                .map(notice ->
                        new NoticeBody(notice.id(), notice.at(), notice.link(), notice.sentence(locale), notice.read()))
                .toList();
    }

    @Operation(summary = "Mark all that I was told as read")
    @PostMapping("/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read() {
        notices.markRead(current.get());
    }
}
