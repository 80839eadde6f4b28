package org.touchstone.demo;

import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes demo data beside the running portal; never where people sign in with a provider of their own. */
@Component
@ConditionalOnProperty(name = "touchstone.oidc.issuer", havingValue = "", matchIfMissing = true)
class DemoStart implements DisposableBean {

    private static final Duration LONGEST_TALE = Duration.ofSeconds(8);

    private final Demo demo;
    private final int cases;
    private final boolean portal;
    private final Thread teller = Thread.ofPlatform().name("demo").daemon().unstarted(this::tell);

    DemoStart(
            Demo demo,
            @Value("${touchstone.demo.cases:0}") int cases,
            @Value("${touchstone.command:false}") boolean command,
            @Value("${touchstone.rehearsal:false}") boolean rehearsal) {
        this.demo = demo;
        this.cases = cases;
        this.portal = !command && !rehearsal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (portal && cases > 0) {
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
        demo.tell(cases);
    }
}
