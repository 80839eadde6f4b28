package org.touchstone.tip;

import java.util.List;
import org.touchstone.common.PlainText;
import org.touchstone.common.Refused;
import org.touchstone.common.Regions;

/** What somebody tells, checked: sizes first, then characters, then meaning. */
public sealed interface TipContent {

    int MOST_LINKS = 10;
    int LONGEST_LINK = 500;
    int LEAST_TEXT = 10;
    int LONGEST_TEXT = 2_000;
    int LONGEST_BRAND = 100;
    int LONGEST_PLACE = 300;

    /** What is wrong, at most 2,000 characters. */
    String what();

    /** The brand as the person calls it; empty when they do not know. */
    String brandName();

    /** Listings on the marketplace, by their addresses or numbers. */
    record Listings(List<String> links, String brandName, String what) implements TipContent {

        public Listings {
            links = links.stream()
                    .map(String::strip)
                    .filter(link -> !link.isEmpty())
                    .distinct()
                    .map(link -> PlainText.line(link, "tip.refused.link", LONGEST_LINK))
                    .toList();
            if (links.isEmpty()) {
                throw new Refused("tip.refused.noLink");
            }
            if (links.size() > MOST_LINKS) {
                throw new Refused("tip.refused.links", MOST_LINKS, links.size());
            }
            if (links.stream().anyMatch(link -> link.length() > LONGEST_LINK)) {
                throw new Refused("tip.refused.link", LONGEST_LINK);
            }
            brandName = line(brandName, LONGEST_BRAND, "tip.refused.brand");
            what = text(what);
        }
    }

    /**
     * A place where something is sold.
     *
     * @param area GB/T 2260 code of its province or city
     * @param place where exactly, in the person's words
     */
    record Place(String area, String place, String brandName, String what) implements TipContent {

        public Place {
            if (area.length() > 6 || !Regions.known(area)) {
                throw new Refused("tip.refused.area");
            }
            place = line(place, LONGEST_PLACE, "tip.refused.place");
            if (place.isEmpty()) {
                throw new Refused("tip.refused.place", LONGEST_PLACE);
            }
            brandName = line(brandName, LONGEST_BRAND, "tip.refused.brand");
            what = text(what);
        }
    }

    private static String text(String text) {
        String plain = PlainText.of(text, "tip.refused.characters");
        if (plain.length() < LEAST_TEXT || plain.length() > LONGEST_TEXT) {
            throw new Refused("tip.refused.what", LEAST_TEXT, LONGEST_TEXT);
        }
        return plain;
    }

    private static String line(String text, int longest, String refusal) {
        String plain = PlainText.line(text, refusal, longest);
        if (plain.length() > longest) {
            throw new Refused(refusal, longest);
        }
        return plain;
    }
}
