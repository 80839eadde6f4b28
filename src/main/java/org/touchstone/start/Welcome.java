package org.touchstone.start;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** What the operator reads when the portal is up: where it is, who can sign in, how long the start took. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private static final List<String> ACCOUNTS = List.of(
            "brand",
            "brand2",
            "agent",
            "volunteer",
            "seller",
            "seller2",
            "intake",
            "investigator",
            "adjudicator",
            "adjudicator2",
            "approver",
            "officer",
            "officer2",
            "supervisor",
            "association",
            "manager",
            "admin");

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        System.out.print(text(event.getApplicationContext().getEnvironment(), Instant.now()));
    }

    static String text(Environment environment, Instant now) {
        var port = environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        var seconds = Duration.between(begun(environment), now).toMillis() / 1000.0;
        return "%nTouchstone is ready at http://localhost:%s (started in %.1f s)%n%s%n"
                .formatted(port, seconds, accounts(environment));
    }

    private static String accounts(Environment environment) {
        var issuer = environment.getProperty("touchstone.oidc.issuer", "");
        if (!issuer.isBlank()) {
            return "People sign in at " + issuer + ".";
        }
        var half = ACCOUNTS.size() / 2;
        return "Demo accounts, password touchstone: %s,%n  %s%nCtrl+C stops it; the data stays in %s."
                .formatted(
                        String.join(", ", ACCOUNTS.subList(0, half)),
                        String.join(", ", ACCOUNTS.subList(half, ACCOUNTS.size())),
                        environment.getProperty("touchstone.data", "data"));
    }

    /** The launcher says when the operator pressed return, which was before this program began. */
    private static Instant begun(Environment environment) {
        var millis = environment.getProperty("touchstone.begun", Long.class);
        return millis == null
                ? ProcessHandle.current().info().startInstant().orElseGet(Instant::now)
                : Instant.ofEpochMilli(millis);
    }
}
