package org.touchstone.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What holds for every page: it did not break, has a title and a language, nothing sticks out at the side, axe finds nothing. */
final class Checked {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Nothing is under way any more: no request, no font, no picture, no element that is still to be defined or drawn. */
    private static final String FINISHED = """
            () => document.readyState === 'complete'
                && document.fonts.status === 'loaded'
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())
                && [...document.querySelectorAll('body :not(:defined)')].every(one => one.localName.startsWith('flow-container'))
                && [...document.images].every(image => image.complete)
                && [...document.querySelectorAll('touchstone-diagram')].every(one => one.shadowRoot?.querySelector('.stage svg'))
                && document.getAnimations().every(one => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity)
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
        new AxeBuilder(page)
                .withTags(TAGS)
                .exclude("vaadin-connection-indicator") // the framework's own, shown only while offline
                .exclude("vaadin-select-value-button") // a required select marks its button so; the framework's fault
                .setLegacyMode(true)
                .analyze()
                .getViolations()
                .forEach(rule -> wrong.add(name + ": " + rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> shortened(node.getHtml()))
                                .toList()));
        return wrong;
    }

    private static String shortened(String html) {
        return html.length() > 200 ? html.substring(0, 200) : html;
    }
}
