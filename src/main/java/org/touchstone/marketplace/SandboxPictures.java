package org.touchstone.marketplace;

import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Draws the sandbox's product pictures: a coloured tile per listing, the same at every call. */
@Controller
class SandboxPictures {

    private static final List<String> COLOURS =
            List.of("#5b7083", "#7a6a53", "#4f6d5d", "#6d5870", "#80604d", "#56656f", "#6f6f52", "#4d5f80");

    @GetMapping("/market/picture/{id:L[0-9]{6,9}}.svg")
    ResponseEntity<String> picture(@PathVariable String id) {
        int number = Integer.parseInt(id.substring(1));
        String colour = COLOURS.get(number % COLOURS.size());
        int turn = number * 37 % 360;
        String drawing = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 120" role="img"><rect width="120" height="120" \
                fill="%s"/><g transform="rotate(%d 60 60)" fill="none" stroke="#fff" stroke-opacity=".55" \
                stroke-width="5"><circle cx="60" cy="60" r="%d"/><path d="M20 60h80M60 20v80"/></g></svg>""".formatted(colour, turn, 18 + number % 24);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .header("X-Content-Type-Options", "nosniff")
                .body(drawing);
    }
}
