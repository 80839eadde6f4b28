package org.touchstone.notice;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mail: kept with what it is about, sent afterwards, forgotten once it is sent. */
@Service
@Transactional
public class Mails {

    private final MailStore store;
    private final Clock clock;

    Mails(MailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param to an address that was checked; {@code subject} one line, {@code text} plain */
    public void send(String to, String subject, String text) {
        if ((to + subject).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A control character in the head of a mail");
        }
        store.insert(to, subject, text, clock.instant());
    }
}
