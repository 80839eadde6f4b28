package org.touchstone.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What holds for every page: it did not break, has a title and a language, nothing sticks out at the side, axe finds nothing. */
final class Checked {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Nothing is under way any more: no request, no font, no picture in sight, no diagram, no movement. */
    private static final String FINISHED = """
            () => document.readyState === 'complete'
                && document.fonts.status === 'loaded'
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                && [...document.images].every(image => image.complete || image.loading === 'lazy')
                && [...document.querySelectorAll('touchstone-diagram')].every(one => one.shadowRoot?.querySelector('.stage svg'))
                && document.getAnimations().every(one => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity)
            """;

    /** Run by itself, because the builder for Java asks for all that passed as well, which takes twice as long. */
    private static final String AXE = axe();

    private static final String VIOLATIONS = """
            async tags => {
                const leftOut = [
                    'vaadin-connection-indicator', // the framework's own, shown only while offline
                    'vaadin-select-value-button' // a required select marks its button so; the framework's fault
                ];
                const found = await axe.run(
                    { exclude: leftOut.map(name => [name]) },
                    { runOnly: tags, resultTypes: ['violations'], preload: false });
                return found.violations.map(({ id, help, nodes }) =>
                    `${id}: ${help} ${nodes.slice(0, 3).map(node => node.html.slice(0, 200))}`);
            }
            """;

    private Checked() {}

    /** What is wrong with the page, in words; nothing when all is well. */
    static List<String> problems(Page page, String name) {
        page.waitForFunction(FINISHED);
        List<String> wrong = new ArrayList<>();
        if (page.title().isBlank()) {
            wrong.add(name + ": no title");
        }
        if (String.valueOf(page.evaluate("() => document.documentElement.lang")).isBlank()) {
            wrong.add(name + ": no language");
        }
        if (page.locator(".ts-broken").count() > 0) {
            wrong.add(name + ": broke");
        }
        int out = (Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (out > 0) {
            wrong.add(name + ": sticks out by " + out + " px");
        }
        if (page.evaluate("() => window.axe === undefined").equals(true)) {
            page.evaluate(AXE);
        }
        ((List<?>) page.evaluate(VIOLATIONS, TAGS)).forEach(violation -> wrong.add(name + ": " + violation));
        return wrong;
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
