package org.touchstone.notice;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the letter box every few seconds: somebody waits for the link in the mail. */
@Component
@EnableScheduling
@ConditionalOnBooleanProperty(name = "touchstone.jobs", matchIfMissing = true)
@ConditionalOnBooleanProperty(name = "touchstone.command", havingValue = false, matchIfMissing = true)
class PostSchedule {

    private final Post post;

    PostSchedule(Post post) {
        this.post = post;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT10S")
    void send() {
        while (post.sendNext()) {
            // the next one
        }
    }
}
