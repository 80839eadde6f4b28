package org.touchstone.bench;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/** What 200 people with their task list open weigh on the server, less what 200 empty pages weigh. */
public class TaskListMemory implements Benchmark {

    private static final int PAGES = 200;

    @Override
    public String name() {
        return "task-list-memory";
    }

    @Override
    public Measured measure() throws Exception {
        try (var portal = new BenchPortal()) {
            seed(portal.bean(JdbcClient.class));
            weigh(portal, 20, true); // whatever is loaded once belongs to no page
            double empty = weigh(portal, PAGES, false);
            double tasks = weigh(portal, PAGES, true);
            double each = (tasks - empty) / PAGES / 1024;
            return Measured.of(
                            Figures.number(each) + " kB each",
                            "an empty page " + Figures.number(empty / PAGES / 1024) + " kB")
                    .atMost(each, 300, "kB");
        }
    }

    private static void seed(JdbcClient jdbc) {
        jdbc.sql("""
                        insert into inbox (id, step, subject, case_id, grp, due, priority, brand, against, since)
                        select 'm' || n, 'verifyComplaint', 'TS-2026-' || lpad(n::text, 6, '0'),
                            'TS-2026-' || lpad(n::text, 6, '0'), 'intake', now() + make_interval(hours => n), 50,
                            'Northpeak Outdoor', 'Sunny Outlet ' || n, now()
                        from generate_series(1, 400) n""").update();
    }

    /** Bytes that so many open pages hold after a full collection. */
    private static double weigh(BenchPortal portal, int pages, boolean tasks) throws Exception {
        List<AutoCloseable> open = new ArrayList<>();
        double before = held();
        SecuredBrowserlessApplicationContext<Authentication> application =
                SpringBrowserlessApplicationContext.createSecured(portal.context(), "org.touchstone");
        for (int page = 0; page < pages; page++) {
            BrowserlessUserContext user = application.newUser(INTAKE);
            BrowserlessUIContext window = user.newWindow();
            show(window, tasks ? "tasks" : "nothing/here");
            open.add(window);
        }
        double after = held();
        for (AutoCloseable one : open) {
            one.close();
        }
        application.close();
        return after - before;
    }

    /** A new window opens at the start, which is the task list, so the empty page has to be gone to as well. */
    private static void show(BrowserlessUIContext window, String address) {
        window.getUI().navigate(address);
        window.roundTrip();
    }

    private static final Authentication INTAKE = UsernamePasswordAuthenticationToken.authenticated(
            "intake", null, AuthorityUtils.createAuthorityList("ROLE_INTAKE"));

    private static double held() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            System.gc();
            Thread.sleep(200);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
