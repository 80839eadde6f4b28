package org.touchstone.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.PortalTest;
import org.touchstone.identity.Person;

/** Somebody who has read only the README clicks their way from the complaint to the closed case, role by role. */
@PortalTest
class WholeLifeInTheBrowserTest {

    /** Two jackets that no other test names. */
    private static final List<String> JACKETS = List.of("L100050", "L100062");

    @Autowired
    Browsers browsers;

    @Autowired
    WalkThroughACase walk;

    @Test
    void from_the_complaint_to_the_close_and_the_appeal() throws IOException {
        walk.with(JACKETS, this::sitDown);
    }

    private Screen sitDown(Person person, int width) {
        Page page = browsers.open(person, "en-US", width);
        page.navigate(browsers.address());
        return new Mouse(page);
    }
}
