package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.cases.CaseFixture;
import org.touchstone.common.CaseId;
import org.touchstone.marketplace.ShelfFixture;

/** Somebody who clicks in the same moment in which they have typed the last letter. */
@PortalTest
class QuickHandsInTheBrowserTest {

    private static final int DESK = 1280;

    @Autowired
    Browsers browsers;

    @Autowired
    ShelfFixture shelves;

    @Autowired
    CaseFixture cases;

    @Test
    void what_was_typed_right_before_a_click_is_not_lost() {
        Page page = browsers.open(Cast.BRAND, "en-US", DESK);
        page.navigate(browsers.address());
        try (Mouse brand = new Mouse(page)) {
            brand.goes("New complaint");
            types(page, "Links or numbers of listings", shelves.listing());
            brand.press("Look up").reads("1 listing of 1 seller");
            types(page, "In your words", "The logo is upside down.");
            brand.press("Check your answers").reads("Choose the right");
            brand.reads("Choose a reason");
            assertThat(page.getByText("Say what is wrong with the listings")).hasCount(0);
        }
    }

    @Test
    void a_search_typed_right_before_a_filter_is_chosen_counts_together_with_it() {
        CaseId id = cases.open();
        cases.open();
        Page page = browsers.open(Cast.INTAKE, "en-US", DESK);
        page.navigate(browsers.address() + "/cases");
        Locator stage = choice(page, "Stage");
        stage.waitFor();
        types(page, "Case number, brand or seller", id.value());
        stage.press("v");
        assertThat(page.locator(".ts-cases li")).hasCount(1);
        assertThat(page.getByLabel("Case number, brand or seller")).hasValue(id.value());
        assertThat(stage).hasText("Verification");
    }

    @Test
    void a_download_right_after_the_last_letter_holds_what_the_words_leave() {
        Page page = timeline();
        types(page, "Filter the timeline", "no such words");
        Download file =
                page.waitForDownload(() -> page.getByText("Download as CSV").click());
        Assertions.assertThat(file.path()).content().hasLineCount(1);
    }

    @Test
    void whoever_pauses_is_answered_and_not_at_each_letter() {
        Page page = timeline();
        AtomicInteger sent = new AtomicInteger();
        page.onRequest(request -> {
            if (String.valueOf(request.postData()).contains("\"mSync\"")) {
                sent.incrementAndGet();
            }
        });
        String words = "nothing of the kind";
        page.getByLabel("Filter the timeline").pressSequentially(words);
        assertThat(page.getByText("Change or clear the filter.")).isVisible();
        Assertions.assertThat(sent).hasPositiveValue().hasValueLessThan(words.length());
        assertThat(page.getByLabel("Filter the timeline")).isFocused();
        page.getByLabel("Filter the timeline").fill("");
        assertThat(page.getByText("Change or clear the filter.")).isHidden();
    }

    private Page timeline() {
        Page page = browsers.open(Cast.INTAKE, "en-US", DESK);
        page.navigate(browsers.address() + "/case/" + cases.open() + "/timeline");
        choice(page, "Everything").waitFor();
        return page;
    }

    /** The part of a choice that takes the keys: a letter chooses without opening it. */
    private static Locator choice(Page page, String named) {
        return page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(named))
                .locator("vaadin-select-value-button");
    }

    private static void types(Page page, String label, String words) {
        page.getByLabel(label).first().fill(words);
    }
}
