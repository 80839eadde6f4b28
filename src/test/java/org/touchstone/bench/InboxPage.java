package org.touchstone.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.cases.Inbox;
import org.touchstone.cases.InboxQuery;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.OrganisationId;
import org.touchstone.common.PersonId;
import org.touchstone.identity.Person;
import org.touchstone.identity.Role;

/** A page of 50 for a person in three groups among 300,000 open steps, against the engine's own task query. */
public class InboxPage implements Benchmark {

    private static final int STEPS = 300_000;
    private static final int PAGE = 50;
    private static final List<String> GROUPS = List.of("intake", "investigator", "adjudicator");
    private static final Person PERSON = new Person(
            new PersonId("bench"),
            "Bench",
            new OrganisationId("platform"),
            Set.of(Role.INTAKE, Role.INVESTIGATOR, Role.ADJUDICATOR),
            Locale.ENGLISH);

    @Override
    public String name() {
        return "inbox-page";
    }

    @Override
    public Measured measure() {
        try (var portal = new BenchPortal()) {
            seed(portal.bean(JdbcClient.class));
            Inbox inbox = portal.bean(Inbox.class);
            TaskService engine = portal.bean(TaskService.class);
            boolean same = ours(inbox).equals(theirs(engine));
            double[] page = millis(300, () -> ours(inbox));
            double[] query = millis(30, () -> theirs(engine));
            double p95 = Figures.percentile(page, 0.95);
            double faster = Figures.median(query) / Figures.median(page);
            return Measured.of(
                            "p95 " + Figures.number(p95) + " ms, median " + Figures.number(Figures.median(page))
                                    + " ms",
                            "engine's task query, median " + Figures.number(Figures.median(query)) + " ms")
                    .atMost(p95, 20, "ms")
                    .atLeast(faster, 20, "times faster (" + Figures.number(faster) + ")")
                    .holds(same, "the same 50 rows");
        }
    }

    /** The same steps in the engine's tables and in ours: twelve groups of 25,000, each with a due date of its own. */
    private static void seed(JdbcClient jdbc) {
        String group = "(array['intake', 'investigator', 'adjudicator', 'approver', 'volunteer', 'manager', 'admin',"
                + " 'brand:northpeak', 'brand:lumiere', 'seller:seller-s1001', 'officer:shanghai-police',"
                + " 'officer:zhejiang-ip'])[1 + n % 12]";
        String due = "timestamptz '2026-11-01 00:00Z' + make_interval(secs => (n::bigint * 7919) % 3000000)";
        jdbc.sql("""
                        insert into act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_,
                            suspension_state_)
                        select 't' || lpad(n::text, 9, '0'), 1, 'Verify', 'verifyComplaint', 50, now(), %s, 1
                        from generate_series(1, %d) n""".formatted(due, STEPS)).update();
        jdbc.sql("""
                        insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                        select 'l' || n, 1, %s, 'candidate', 't' || lpad(n::text, 9, '0')
                        from generate_series(1, %d) n""".formatted(group, STEPS)).update();
        jdbc.sql("""
                        insert into inbox (id, step, subject, case_id, grp, due, priority, brand, against, since)
                        select 't' || lpad(n::text, 9, '0'), 'verifyComplaint', 'TS-2026-' || lpad(n::text, 6, '0'), null,
                            %s, %s, 50, 'Northpeak', 'Sunny Outlet', now()
                        from generate_series(1, %d) n""".formatted(group, due, STEPS)).update();
        jdbc.sql("analyze act_ru_task").update();
        jdbc.sql("analyze act_ru_identitylink").update();
        jdbc.sql("analyze inbox").update();
    }

    private static List<String> ours(Inbox inbox) {
        return inbox.page(PERSON, InboxQuery.all().of(InboxQuery.Whose.UNASSIGNED)).stream()
                .map(InboxRow::id)
                .toList();
    }

    private static List<String> theirs(TaskService engine) {
        return engine
                .createTaskQuery()
                .taskCandidateGroupIn(GROUPS)
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc()
                .listPage(0, PAGE)
                .stream()
                .map(Task::getId)
                .toList();
    }

    private static double[] millis(int times, Runnable act) {
        for (int warm = 0; warm < times / 3; warm++) {
            act.run();
        }
        double[] taken = new double[times];
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            act.run();
            taken[time] = (System.nanoTime() - begun) / 1e6;
        }
        return taken;
    }
}
