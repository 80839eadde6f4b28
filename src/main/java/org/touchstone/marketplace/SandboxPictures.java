package org.touchstone.marketplace;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Draws the sandbox's product pictures: the outline of the goods on a coloured ground, the same at every call. */
@Controller
class SandboxPictures {

    private static final List<String> GROUNDS =
            List.of("#e3e9ee", "#ece6da", "#dfeae2", "#eae2ec", "#f0e4dd", "#e2e8ea", "#e9e9dc", "#dde4f0");
    private static final List<String> INKS = List.of("#2b3440", "#22406b", "#6b7280", "#a02c2c", "#a07c1c");

    /** A few hundred at most: so many grounds, inks and outlines there are. */
    private static final Map<String, byte[]> DRAWN = new ConcurrentHashMap<>();

    private final SandboxStore store;

    SandboxPictures(SandboxStore store) {
        this.store = store;
    }

    @GetMapping("/market/picture/{id:L[0-9]{6,9}}.svg")
    ResponseEntity<String> picture(@PathVariable String id) {
        return store.listing(id)
                .map(listing -> ResponseEntity.ok()
                        .contentType(MediaType.valueOf("image/svg+xml"))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePrivate())
                        .header("X-Content-Type-Options", "nosniff")
                        .body(draw(listing)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** The same as a PNG, as a marketplace would hand it out. */
    static byte[] png(Listing listing) {
        int number = Integer.parseInt(listing.id().substring(1));
        String ground = GROUNDS.get(number % GROUNDS.size());
        String ink = INKS.get(number % INKS.size());
        Outline outline = Outline.of(listing.title());
        return DRAWN.computeIfAbsent(ground + ink + outline, absent -> SandboxDrawing.png(ground, ink, outline.path));
    }

    private static String draw(Listing listing) {
        int number = Integer.parseInt(listing.id().substring(1));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120"><rect width="120" height="120" fill="%s"/>\
                <g fill="%s" stroke="#fff" stroke-opacity=".7" stroke-width="2" stroke-linejoin="round">%s</g></svg>""".formatted(
                GROUNDS.get(number % GROUNDS.size()), INKS.get(number % INKS.size()), Outline.of(listing.title()).path);
    }

    private enum Outline {
        JACKET(
                "jacket",
                "<path d='M45 24l15 8 15-8 20 14 6 46-13 3-5-30v43H37V57l-5 30-13-3 6-46z'/><path d='M60 32v68'/>"),
        FLEECE(
                "fleece",
                "<path d='M46 26q14 10 28 0l20 12 5 44-12 2-5-26v40H38V58l-5 26-12-2 5-44z'/><path d='M60 31v26'/>"),
        BOOTS(
                "boots",
                "<path d='M40 26h26l-2 34q24 4 28 20v10H36q-2-34 4-64z'/><path d='M34 90h60v7H34zM44 40h20M43 50h20'/>"),
        TENT("tent", "<path d='M14 92L60 28l46 64z'/><path d='M60 28L46 92h28z' fill-opacity='.5'/>"),
        BACKPACK(
                "backpack",
                "<path d='M46 30q14-16 28 0 14 8 14 26v38q0 6-6 6H38q-6 0-6-6V56q0-18 14-26z'/>"
                        + "<path d='M42 66h36v24H42zM46 44h28'/>"),
        WATCH(
                "watch",
                "<path d='M46 14h28l4 26H42zM46 106h28l4-26H42z'/><circle cx='60' cy='60' r='27'/>"
                        + "<circle cx='60' cy='60' r='20' fill='#fff'/><path d='M60 46v14l10 7' fill='none' stroke='#333' stroke-width='3'/>"),
        BRACELET(
                "bracelet",
                "<path fill-rule='evenodd' d='M60 32a38 26 0 1 0 .1 0zm0 9a29 18 0 1 1-.1 0z'/><circle cx='60' cy='88' r='9'/>"),
        SHOES(
                "shoes",
                "<path d='M20 54q10 8 24-6l20 18q28 4 36 14v12H18q-4-20 2-38z'/><path d='M16 86h86v8H16zM50 58l8-6M58 65l8-6'/>"),
        HANDBAG(
                "handbag",
                "<path d='M26 54h68l6 46H20z'/><path d='M42 54q0-30 18-30t18 30' fill='none' stroke-width='5'/>"
                        + "<path d='M54 62h12v10H54z'/>"),
        MASKS(
                "mask",
                "<path d='M30 46q30-20 60 0v26q-30 26-60 0z'/><path d='M30 50q-20 10 0 20M90 50q20 10 0 20' fill='none'/>"
                        + "<path d='M38 58h44M38 68h44'/>"),
        EARPHONES(
                "earphones",
                "<rect x='26' y='52' width='68' height='46' rx='16'/><path d='M26 70h68'/>"
                        + "<circle cx='46' cy='34' r='9'/><circle cx='74' cy='34' r='9'/>"),
        BOX("", "<path d='M24 44l36-16 36 16v42l-36 18-36-18z'/><path d='M24 44l36 16 36-16M60 60v44'/>");

        private final String word;
        private final String path;

        Outline(String word, String path) {
            this.word = word;
            this.path = path;
        }

        static Outline of(String title) {
            return List.of(values()).stream()
                    .filter(outline -> title.contains(outline.word))
                    .findFirst()
                    .orElse(BOX);
        }
    }
}
