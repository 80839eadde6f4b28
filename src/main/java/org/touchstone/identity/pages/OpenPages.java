package org.touchstone.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages beside the sign-in, and what makes all plain pages look alike. */
@Controller
@RequestMapping("/pages")
class OpenPages {

    private static final String STYLE = Page.read("pages/style.css");
    private static final Set<String> REASONS = Set.of("role", "organisation", "ended", "provider");

    @GetMapping("/style.css")
    ResponseEntity<String> style() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(STYLE);
    }

    @GetMapping("/no-entry")
    ResponseEntity<String> noEntry(
            HttpServletRequest request, @RequestParam(defaultValue = "provider") String because) {
        Page page = Page.of(request);
        String reason = REASONS.contains(because) ? because : "provider";
        String content = """
                <section class="card narrow">
                <h1>%s</h1>
                <p>%s</p>
                <a class="deed" href="%s/">%s</a>
                <a class="other" href="%s/oauth2/authorization/touchstone?another">%s</a>
                </section>""".formatted(
                        page.text("identity.noEntry.title"),
                        page.text("identity.noEntry." + reason),
                        Page.escaped(page.context()),
                        page.text("identity.noEntry.again"),
                        Page.escaped(page.context()),
                        page.text("identity.noEntry.another"));
        return ResponseEntity.status(403)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page.html("identity.noEntry.title", content));
    }
}
