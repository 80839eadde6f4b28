package org.touchstone.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.touchstone.identity.EmbeddedOnly;

/** Makes demo data beside the running portal; never where people sign in with a provider of their own. */
@Component
@EmbeddedOnly
class DemoStart implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private static final Duration LONGEST_TALE = Duration.ofSeconds(8);

    private final Demo demo;
    private final int cases;
    private final boolean portal;
    private final String settled;
    private final Thread teller = Thread.ofPlatform().name("demo").daemon().unstarted(this::tell);

    DemoStart(
            Demo demo,
            @Value("${touchstone.demo.cases:0}") int cases,
            @Value("${touchstone.command:false}") boolean command,
            @Value("${touchstone.rehearsal:false}") boolean rehearsal,
            @Value("${touchstone.settled:}") String settled) {
        this.demo = demo;
        this.cases = cases;
        this.portal = !command && !rehearsal;
        this.settled = settled;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (portal) {
            teller.start();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        demo.end();
        if (teller.isAlive()) {
            teller.join(LONGEST_TALE);
        }
    }

    private void tell() {
        if (cases > 0) {
            demo.tell(cases);
        }
        if (!settled.isEmpty()) {
            settle(Path.of(settled));
        }
    }

    /** Whoever waits until the start has left nothing to do, as the launcher does with its rehearsal, finds this file. */
    private static void settle(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException unwritable) {
            log.warn("The launcher could not be told that the demo data are there", unwritable);
        }
    }
}
