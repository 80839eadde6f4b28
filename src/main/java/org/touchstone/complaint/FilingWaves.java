package org.touchstone.complaint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.touchstone.complaint.ComplaintChecks.Checked;

/**
 * Which complaints can be filed in one stroke: those on one right that accuse different sellers. Who accuses a seller
 * again comes in a later wave, to find what the one before has opened.
 */
final class FilingWaves {

    private FilingWaves() {}

    static List<List<Checked>> of(List<Checked> complaints) {
        return complaints.stream()
                .collect(Collectors.groupingBy(one -> one.right().id(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(onRight -> apart(onRight).stream())
                .toList();
    }

    private static List<List<Checked>> apart(List<Checked> complaints) {
        List<List<Checked>> waves = new ArrayList<>();
        Set<String> accused = new HashSet<>();
        for (Checked complaint : complaints) {
            Set<String> sellers = complaint.sellerIds();
            if (waves.isEmpty() || sellers.stream().anyMatch(accused::contains)) {
                waves.add(new ArrayList<>());
                accused.clear();
            }
            waves.getLast().add(complaint);
            accused.addAll(sellers);
        }
        return waves;
    }
}
