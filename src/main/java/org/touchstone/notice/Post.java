package org.touchstone.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends what waits, one mail a transaction; one that does not get through is tried again, ever more rarely. */
@Component
class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    /** Waits double up to an hour; so many tries go on for more than a day, which a server can be away. */
    private static final int MOST_TRIES = 32;

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final MailStore store;
    private final MailCarrier carrier;
    private final Clock clock;

    Post(MailStore store, MailCarrier carrier, Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.clock = clock;
    }

    /** Sends the next mail; false when none is due. */
    @Transactional
    boolean sendNext() {
        Instant now = clock.instant();
        Optional<Mail> next = store.next(now);
        next.ifPresent(mail -> {
            try {
                carrier.carry(mail);
                store.delete(mail.id());
            } catch (Exception failed) { // whatever the server says: the mail waits
                putOff(mail, now, failed);
            }
        });
        return next.isPresent();
    }

    private void putOff(Mail mail, Instant now, Exception failed) {
        if (mail.tries() + 1 >= MOST_TRIES) {
            LOG.error("Mail {} was given up after {} tries", mail.id(), MOST_TRIES, failed);
            store.delete(mail.id());
        } else {
            store.later(mail.id(), now.plus(wait(mail.tries())));
        }
    }

    private static Duration wait(int tries) {
        Duration doubled = Duration.ofMinutes(1L << Math.min(tries, 6));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }
}
