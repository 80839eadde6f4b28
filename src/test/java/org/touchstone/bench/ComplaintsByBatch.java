package org.touchstone.bench;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Caller;
import org.touchstone.marketplace.ShelfFixture;

/** 10,000 complaints against 10,000 sellers by the batch API, each opening a case, against one request for each. */
public class ComplaintsByBatch implements Benchmark {

    private static final int COMPLAINTS = 10_000;
    private static final int A_REQUEST = 1_000;
    private static final int ONE_BY_ONE = 500;
    private static final int WARM_UP = 200;

    @Override
    public String name() {
        return "complaints-10000";
    }

    @Override
    public Measured measure() {
        try (var portal = new BenchPortal()) {
            JdbcClient jdbc = portal.bean(JdbcClient.class);
            List<String> listings = new ShelfFixture(jdbc).listings(COMPLAINTS + ONE_BY_ONE + 2 * WARM_UP, 1);
            Caller brand = Caller.as(Integer.parseInt(portal.setting("local.server.port")), "brand");
            oneByOne(brand, listings.subList(0, WARM_UP));
            together(brand, listings.subList(WARM_UP, 2 * WARM_UP));
            int from = 2 * WARM_UP;
            double single = ONE_BY_ONE / seconds(() -> oneByOne(brand, listings.subList(from, from + ONE_BY_ONE)));
            List<String> many = listings.subList(from + ONE_BY_ONE, from + ONE_BY_ONE + COMPLAINTS);
            double taken = seconds(() -> together(brand, many));
            return Measured.of(
                            Figures.number(taken) + " s, " + Figures.number(COMPLAINTS / taken) + " complaints/s",
                            "a request for each, " + Figures.number(single) + " complaints/s")
                    .atMost(taken, 60, "s")
                    .holds(COMPLAINTS / taken > single, "faster than a request for each")
                    .holds(cases(jdbc) == listings.size(), "a case with a running process for each");
        }
    }

    private static void oneByOne(Caller brand, List<String> listings) {
        listings.forEach(listing -> must(brand.post("/api/v1/complaints", complaint(listing)), 201));
    }

    private static void together(Caller brand, List<String> listings) {
        for (int from = 0; from < listings.size(); from += A_REQUEST) {
            String body = listings.subList(from, Math.min(listings.size(), from + A_REQUEST)).stream()
                    .map(ComplaintsByBatch::complaint)
                    .collect(Collectors.joining(",", "[", "]"));
            must(brand.post("/api/v1/complaints/batch", body), 200);
        }
    }

    private static String complaint(String listing) {
        return """
                {"reference": "B-%s", "rightId": "northpeak-tm-1", "listings": ["https://market.example/item/%s"],
                 "reason": "COUNTERFEIT", "description": "The label and the price are not ours.", "bonaFide": true}""".formatted(listing, listing);
    }

    private static void must(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status || answer.body().contains("REFUSED")) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
    }

    private static long cases(JdbcClient jdbc) {
        return jdbc.sql("""
                        select count(*) from case_file c where exists
                            (select from act_ru_execution e where e.business_key_ = c.id and e.parent_id_ is null)""").query(Long.class).single();
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }
}
