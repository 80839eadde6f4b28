package org.touchstone.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.touchstone.Cast;
import org.touchstone.complaint.Complaint;
import org.touchstone.complaint.ComplaintDraft;
import org.touchstone.complaint.ComplaintDrafts;
import org.touchstone.complaint.ComplaintReason;
import org.touchstone.complaint.Complaints;
import org.touchstone.complaint.Filed;
import org.touchstone.complaint.ListingLookup;
import org.touchstone.complaint.NewComplaint;
import org.touchstone.marketplace.Listing;
import org.touchstone.marketplace.ShelfFixture;

/** One complaint with 300 listings and a file of evidence, from the pasted addresses to the numbers of its cases, against 300 with one listing. */
public class LargeComplaint implements Benchmark {

    private static final int LISTINGS = NewComplaint.MOST_LISTINGS;
    private static final int WARM_UP = 300;
    private static final int RUNS = 3;
    private static final byte[] EVIDENCE =
            "The label of the genuine tent, and theirs.".getBytes(StandardCharsets.UTF_8);

    @Override
    public String name() {
        return "complaint-300";
    }

    @Override
    public Measured measure() {
        try (var portal = new BenchPortal()) {
            var shelves = new ShelfFixture(portal.bean(JdbcClient.class));
            shelves.listings(WARM_UP, 1).forEach(listing -> file(portal, List.of(listing)));
            double[] oneSeller = new double[RUNS];
            double[] manySellers = new double[RUNS];
            double[] reference = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                oneSeller[run] = seconds(portal, shelves.listings(1, LISTINGS));
                manySellers[run] = seconds(portal, shelves.listings(LISTINGS, 1));
                List<String> each = shelves.listings(LISTINGS, 1);
                long begun = System.nanoTime();
                each.forEach(listing -> file(portal, List.of(listing)));
                reference[run] = (System.nanoTime() - begun) / 1e9;
            }
            double one = Figures.median(oneSeller);
            double many = Figures.median(manySellers);
            return Measured.of(
                            "of one seller " + Figures.number(one) + " s, of 300 sellers " + Figures.number(many)
                                    + " s",
                            "300 complaints with one listing, " + Figures.number(Figures.median(reference)) + " s")
                    .atMost(Math.max(one, many), 3, "s")
                    .holds(many < Figures.median(reference), "faster than 300 complaints");
        }
    }

    private static double seconds(BenchPortal portal, List<String> listings) {
        long begun = System.nanoTime();
        file(portal, listings);
        return (System.nanoTime() - begun) / 1e9;
    }

    /** What the form does: looks the addresses up, saves the draft, takes evidence, files, and shows where the complaint stands. */
    private static void file(BenchPortal portal, List<String> pasted) {
        ComplaintDrafts drafts = portal.bean(ComplaintDrafts.class);
        Complaints complaints = portal.bean(Complaints.class);
        List<String> addresses =
                pasted.stream().map(id -> "https://market.example/item/" + id).toList();
        ListingLookup.Found found = portal.bean(ListingLookup.class).find(Cast.BRAND, addresses);
        List<String> ids = found.listings().stream().map(Listing::id).toList();
        String draft = drafts.begin(Cast.BRAND).number();
        drafts.add(Cast.BRAND, draft, "label.txt", new ByteArrayInputStream(EVIDENCE));
        drafts.save(
                Cast.BRAND,
                draft,
                new ComplaintDraft.Content("northpeak-tm-1", ids, ComplaintReason.COUNTERFEIT, "Not ours."));
        Filed filed = complaints.file(
                Cast.BRAND,
                new NewComplaint("northpeak-tm-1", ids, ComplaintReason.COUNTERFEIT, "Not ours.", draft, true));
        Complaint shown = complaints.see(Cast.BRAND, filed.id());
        if (shown.listings() != pasted.size()) {
            throw new IllegalStateException(shown.listings() + " of " + pasted.size() + " listings were filed");
        }
    }
}
