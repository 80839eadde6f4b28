package org.touchstone.tip;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.touchstone.common.Refused;
import org.touchstone.rules.RuleSets;
import org.touchstone.rules.Term;

/** What whoever told us something comes back to: confirming their address, and seeing how it stands. */
@Controller
@RequestMapping("/tip")
class TipStatusPages {

    private final Tips tips;
    private final SameOrigin origin;
    private final RuleSets rules;

    TipStatusPages(Tips tips, SameOrigin origin, RuleSets rules) {
        this.rules = rules;
        this.tips = tips;
        this.origin = origin;
    }

    /** Shows a button and does nothing yet: programs that look into mails open every link. */
    @GetMapping("/confirm")
    ResponseEntity<String> confirm(HttpServletRequest request, @RequestParam(defaultValue = "") String token) {
        return TipPage.answer(
                HttpStatus.OK,
                new TipPage(request)
                        .title("tip.confirm.title")
                        .text("tip.confirm.lead")
                        .form("/tip/confirm", false)
                        .hidden("token", token)
                        .end("tip.confirm.button")
                        .html("tip.confirm.title"));
    }

    @PostMapping("/confirm")
    ResponseEntity<String> confirmed(HttpServletRequest request, @RequestParam(defaultValue = "") String token) {
        TipPage page = new TipPage(request);
        try {
            origin.check(request);
            Term usual = rules.of(rules.current()).term("verification");
            Confirmed done = tips.confirm(page.visitor(), token, origin.page(request, "/tip/status"));
            return TipPage.answer(
                    HttpStatus.OK,
                    page.title("tip.confirmed.title")
                            .text("tip.confirmed.lead")
                            .exact("tip.form.reference", done.id().value())
                            .exact("tip.form.secret", done.secret())
                            .text("tip.confirmed.next", usual.in(page.locale()))
                            .link("/tip/status", "tip.start.status")
                            .html("tip.confirmed.title"));
        } catch (Refused refused) {
            return TipPage.answer(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    page.title("tip.confirm.title")
                            .wrong(refused)
                            .link("/tip", "tip.start.title")
                            .html("tip.confirm.title"));
        }
    }

    @GetMapping("/status")
    ResponseEntity<String> status(HttpServletRequest request) {
        return status(request, Map.of(), null);
    }

    /** Sent as a form, so that the secret stands in no address and no log. */
    @PostMapping("/status")
    ResponseEntity<String> look(HttpServletRequest request, @RequestParam Map<String, String> typed) {
        TipPage page = new TipPage(request);
        try {
            origin.check(request);
            TipStatus status =
                    tips.status(page.visitor(), typed.getOrDefault("reference", ""), typed.getOrDefault("secret", ""));
            page.title("tip.status.title")
                    .exact("tip.form.reference", status.id().value())
                    .text(status.step());
            if (!status.reason().isEmpty()) {
                page.said(status.reason());
            }
            if (!status.cases().isEmpty()) {
                page.text("tip.status.cases").list(status.cases());
            }
            return TipPage.answer(HttpStatus.OK, page.html("tip.status.title"));
        } catch (Refused refused) {
            return status(request, Map.of("reference", typed.getOrDefault("reference", "")), refused);
        }
    }

    private static ResponseEntity<String> status(
            HttpServletRequest request, Map<String, String> typed, @Nullable Refused refused) {
        return TipPage.answer(
                refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT,
                new TipPage(request)
                        .title("tip.status.title")
                        .wrong(refused)
                        .form("/tip/status", false)
                        .input("reference", "text", 20, typed, "off")
                        .input("secret", "text", 30, Map.of(), "off")
                        .end("tip.status.look")
                        .html("tip.status.title"));
    }
}
