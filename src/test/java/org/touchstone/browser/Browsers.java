package org.touchstone.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.touchstone.identity.Person;

/** The system's Chromium, started once, in which people sign in as they do at home: by one click on their account. */
@TestComponent
public class Browsers implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds that a busy machine may take for a page. */
    private static final int PATIENCE = 15_000;

    private final Environment environment;
    private final Map<String, String> signedIn = new ConcurrentHashMap<>();
    private Playwright playwright;
    private Browser browser;

    public Browsers(Environment environment) {
        this.environment = environment;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    public String address() {
        return "http://localhost:" + environment.getProperty("local.server.port");
    }

    /** A window of this person; the sign-in is done once for each person and language. */
    public Page open(Person person, String language, int width) {
        String who = person.id() + "/" + language;
        var options =
                new Browser.NewContextOptions().setLocale(language).setViewportSize(width, width < 600 ? 740 : 900);
        if (signedIn.containsKey(who)) {
            return browser()
                    .newContext(options.setStorageState(signedIn.get(who)))
                    .newPage();
        }
        BrowserContext context = browser().newContext(options);
        Page page = context.newPage();
        page.navigate(address() + "/tasks");
        var account = Pattern.compile("(^|\\s)" + person.id() + "(\\s|$)");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(account))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/tasks.*"));
        page.locator("vaadin-app-layout").waitFor();
        signedIn.put(who, context.storageState());
        return page;
    }

    /** A window of somebody without an account. */
    Page open(String language, int width) {
        return browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(language)
                        .setViewportSize(width, width < 600 ? 740 : 900))
                .newPage();
    }

    private synchronized Browser browser() {
        if (browser == null) {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(program()))
                            .setArgs(QUIET));
        }
        return browser;
    }

    private static String program() {
        String named = System.getenv("TOUCHSTONE_CHROMIUM");
        return named == null ? "/usr/bin/chromium" : named;
    }

    @Override
    public void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
