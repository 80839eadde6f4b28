package org.touchstone.identity.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.touchstone.common.OrganisationId;
import org.touchstone.identity.EmbeddedAccounts;
import org.touchstone.identity.EmbeddedOnly;
import org.touchstone.identity.Organisation;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.identity.pages.Page;

/** The sign-in page of the embedded provider: every account one click away, and a form for those who like to type. */
@Controller
@EmbeddedOnly
class SignInPage {

    private static final List<String> PARTIES = List.of("tenants", "platform", "partners");

    private record Account(Person person, Organisation organisation) {}

    private final EmbeddedAccounts accounts;
    private final People people;

    SignInPage(EmbeddedAccounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    @GetMapping(ProviderPaths.SIGN_IN)
    ResponseEntity<String> page(HttpServletRequest request, CsrfToken csrf) {
        Page page = Page.of(request);
        List<Account> all = accounts();
        String wrong = request.getParameter("error") == null ? "" : wrong(page);
        String content = """
                <h1>%s</h1>
                <p class="lead">%s</p>
                %s<div class="columns">
                <div>
                %s</div>
                %s
                </div>""".formatted(
                page.text("identity.signIn.title"),
                page.text("identity.signIn.lead"),
                wrong,
                PARTIES.stream().map(party -> party(page, csrf, party, all)).collect(Collectors.joining()),
                own(page, csrf));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(page.html("identity.signIn.title", content));
    }

    private static String wrong(Page page) {
        return "<p class=\"wrong\" role=\"alert\">%s</p>\n"
                .formatted(page.text("identity.signIn.wrong", DemoPassword.TEXT));
    }

    private static String party(Page page, CsrfToken csrf, String party, List<Account> all) {
        return """
                <section class="card" aria-labelledby="%1$s">
                <h2 id="%1$s">%2$s</h2>
                <ul class="people">
                %3$s</ul>
                </section>
                """.formatted(
                        party,
                        page.text("identity.signIn." + party),
                        all.stream()
                                .filter(of(party))
                                .map(account -> button(page, csrf, account))
                                .collect(Collectors.joining()));
    }

    private static Predicate<Account> of(String party) {
        return account -> switch (account.organisation().kind()) {
            case BRAND, AGENT, SELLER, VOLUNTEERS -> party.equals("tenants");
            case PLATFORM -> party.equals("platform");
            case AGENCY, ASSOCIATION -> party.equals("partners");
        };
    }

    private static String button(Page page, CsrfToken csrf, Account account) {
        Person person = account.person();
        String role =
                page.text("identity.role." + person.roles().iterator().next().claim());
        return """
                <li><form method="post" action="%1$s">%2$s
                <input type="hidden" name="password" value="%3$s">
                <button class="person" name="username" value="%4$s">
                <span class="mark" aria-hidden="true">%5$s</span>
                <span><span class="who">%6$s</span><span class="what">%7$s · %8$s</span><span class="what">%4$s</span></span>
                </button></form></li>
                """.formatted(
                        action(page),
                        hidden(csrf),
                        DemoPassword.TEXT,
                        Page.escaped(person.id().value()),
                        Page.escaped(initials(person)),
                        Page.escaped(person.name()),
                        role,
                        Page.escaped(account.organisation().name(page.locale())));
    }

    private static String own(Page page, CsrfToken csrf) {
        return """
                <section class="card own" aria-labelledby="own">
                <h2 id="own">%s</h2>
                <form method="post" action="%s">%s
                <label for="username">%s</label>
                <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required>
                <label for="password">%s</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button class="deed">%s</button>
                <p class="hint">%s</p>
                </form>
                </section>""".formatted(
                        page.text("identity.signIn.own"),
                        action(page),
                        hidden(csrf),
                        page.text("identity.signIn.user"),
                        page.text("identity.signIn.password"),
                        page.text("identity.signIn.submit"),
                        page.text("identity.signIn.hint", DemoPassword.TEXT));
    }

    /** The language goes along, so that a wrong password is answered in it. */
    private static String action(Page page) {
        return Page.escaped(page.context() + ProviderPaths.SIGN_IN + "?lang="
                + page.locale().getLanguage());
    }

    private static String hidden(CsrfToken csrf) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(Page.escaped(csrf.getParameterName()), Page.escaped(csrf.getToken()));
    }

    private static String initials(Person person) {
        return person.name()
                .codePoints()
                .filter(Character::isUpperCase)
                .limit(2)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private List<Account> accounts() {
        Map<OrganisationId, Organisation> known = new HashMap<>();
        return Stream.concat(accounts.brought().stream(), accounts.takenIn().stream())
                .map(person -> new Account(person, known.computeIfAbsent(person.organisation(), people::organisation)))
                .toList();
    }
}
