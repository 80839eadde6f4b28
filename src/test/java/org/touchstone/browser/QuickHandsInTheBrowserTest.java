package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.marketplace.ShelfFixture;

/** Somebody who clicks in the same moment in which they have typed the last letter. */
@PortalTest
class QuickHandsInTheBrowserTest {

    private static final int DESK = 1280;

    @Autowired
    Browsers browsers;

    @Autowired
    ShelfFixture shelves;

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

    private static void types(Page page, String label, String words) {
        page.getByLabel(label).first().fill(words);
    }
}
