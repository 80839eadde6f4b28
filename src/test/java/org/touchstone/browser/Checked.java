package org.touchstone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;

/** What holds for every page: it has a title and a language, nothing sticks out at the side, axe finds nothing. */
final class Checked {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Checked() {}

    static void page(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !window.Vaadin || !window.Vaadin.Flow || !window.Vaadin.Flow.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())");
        assertThat(page.title()).as("title of " + name).isNotBlank();
        assertThat(page.evaluate("() => document.documentElement.lang"))
                .as("language of " + name)
                .asString()
                .isNotBlank();
        assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth"))
                .as("what sticks out of " + name)
                .isLessThanOrEqualTo(0);
        var found = new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze().getViolations();
        assertThat(found)
                .as(() -> name + found.stream()
                        .map(rule -> "\n" + rule.getId() + ": " + rule.getHelp()
                                + rule.getNodes().stream().limit(4).map(node -> "\n    " + node.getHtml()).toList())
                        .toList())
                .isEmpty();
    }
}
