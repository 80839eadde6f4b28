package org.touchstone.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touchstone.identity.pages.Page;

/** The published heads as a page without an account: where a court compares what a bundle says with what the portal said that day. */
@Controller
class CustodyPage {

    private final CustodyHeads heads;

    CustodyPage(CustodyHeads heads) {
        this.heads = heads;
    }

    @GetMapping("/pages/custody")
    ResponseEntity<String> published(HttpServletRequest request) {
        Page page = Page.of(request);
        List<CustodyHead> newest = heads.published(Integer.MAX_VALUE);
        String content = """
                <h1>%s</h1>
                <p class="lead">%s</p>
                <section class="card"><h2>%s</h2><p class="hash">%s</p><pre>%s</pre></section>
                <section class="card"><h2>%s</h2>%s<p>%s</p></section>""".formatted(
                        page.text("evidence.heads.title"),
                        page.text("evidence.heads.lead"),
                        page.text("evidence.heads.key"),
                        heads.fingerprint(),
                        Page.escaped(heads.publicKey()),
                        page.text("evidence.heads.list"),
                        list(page, newest),
                        page.text("evidence.heads.api", page.context() + "/api/v1/custody-heads"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(page.html("evidence.heads.title", content));
    }

    private static String list(Page page, List<CustodyHead> newest) {
        return newest.isEmpty()
                ? "<p>" + page.text("evidence.heads.none") + "</p>"
                : newest.stream().map(head -> one(page, head)).collect(Collectors.joining());
    }

    private static String one(Page page, CustodyHead head) {
        return "<details><summary>%s</summary><pre>%s</pre><p>%s</p><p class=\"hash\">%s</p></details>"
                .formatted(
                        page.text(
                                head.timeStamp() == null ? "evidence.heads.one" : "evidence.heads.oneStamped",
                                head.number(),
                                head.day().toString(),
                                head.leaves()),
                        Page.escaped(head.statement()),
                        page.text("evidence.heads.signature"),
                        head.signature());
    }
}
