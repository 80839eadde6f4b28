package org.touchstone.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.browser.Browsers;
import org.touchstone.browser.Mouse;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.marketplace.ShelfFixture;

/**
 * One complaint with 300 listings through the form in a browser, from the pasted addresses to the page with the numbers of
 * its cases, against the same form with one listing.
 */
public class LargeComplaintInTheBrowser implements Benchmark {

    private static final int LISTINGS = NewComplaint.MOST_LISTINGS;
    private static final int RUNS = 5;
    private static final int DESK = 1280;

    @Override
    public String name() {
        return "complaint-300-browser";
    }

    @Override
    public Measured measure() {
        try (var portal = new BenchPortal();
                var browsers = new Browsers(portal.context().getEnvironment())) {
            var shelves = new ShelfFixture(portal.bean(JdbcClient.class));
            double[] oneSeller = new double[RUNS];
            double[] manySellers = new double[RUNS];
            double[] reference = new double[RUNS];
            try (Mouse brand = new Mouse(browsers.open(Cast.BRAND, "en-US", DESK))) {
                for (int warm = 0; warm < RUNS; warm++) {
                    seconds(brand, shelves.listings(1, LISTINGS));
                }
                for (int run = 0; run < RUNS; run++) {
                    oneSeller[run] = seconds(brand, shelves.listings(1, LISTINGS));
                    manySellers[run] = seconds(brand, shelves.listings(LISTINGS, 1));
                    reference[run] = seconds(brand, shelves.listings(1, 1));
                }
            }
            double one = Figures.median(oneSeller);
            double many = Figures.median(manySellers);
            return Measured.of(
                            "of one seller " + Figures.number(one) + " s, of 300 sellers " + Figures.number(many)
                                    + " s",
                            "the form with one listing, " + Figures.number(Figures.median(reference)) + " s")
                    .atMost(Math.max(one, many), 3, "s");
        }
    }

    /** What the person waits for: the listings, the answers to check, the numbers; not what they type in between. */
    private static double seconds(Mouse brand, List<String> listings) {
        brand.goes("New complaint")
                .selects("Right", "NORTHPEAK")
                .writes("Links or numbers of listings", String.join("\n", listings));
        double lookedUp =
                wait(brand, "Look up", listings.size() == 1 ? "1 listing of" : listings.size() + " listings of");
        brand.chooses("What are the listings accused of?", "Counterfeit goods")
                .writes("In your words", "The logo is upside down.")
                .ticks("I confirm this statement");
        double checked = wait(brand, "Check your answers", "Send complaint");
        double sent = wait(brand, "Send complaint", "We have received your complaint");
        return (lookedUp + checked + sent) / 1000;
    }

    /** Milliseconds from the click until the words are painted, by the clock of the page: to find a button takes the driver long. */
    private static double wait(Mouse brand, String button, String words) {
        return ((Number) brand.page().evaluate("""
                        ([button, words]) => new Promise(painted => {
                            const begun = performance.now();
                            [...document.querySelectorAll('vaadin-button')]
                                .find(one => one.textContent.trim() === button).click();
                            const look = () => document.body.textContent.includes(words)
                                ? setTimeout(() => painted(performance.now() - begun))
                                : requestAnimationFrame(look);
                            requestAnimationFrame(look);
                        })""", List.of(button, words))).doubleValue();
    }
}
