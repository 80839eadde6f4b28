package org.touchstone.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.PortalTest;

/** Nobody needs a mouse: every role signs in, finds its task, fills in the form and sends it with the keyboard alone. */
@PortalTest
class ByKeyboardAloneTest {

    /** Two backpacks that no other test names. */
    private static final List<String> BACKPACKS = List.of("L100047", "L100059");

    @Autowired
    Browsers browsers;

    @Autowired
    WalkThroughACase walk;

    @Test
    void the_whole_life_of_a_case_in_every_role_that_works_on_it() throws IOException {
        walk.with(BACKPACKS, (person, width) -> sitDown(person.id().value(), width));
    }

    @ParameterizedTest
    @CsvSource({"association, Public register", "manager, Cases", "manager, Reports", "admin, Stuck steps"})
    void who_has_no_tasks_reaches_what_they_come_for(String account, String place) {
        try (Screen screen = sitDown(account, 1280)) {
            screen.goes(place);
        }
    }

    private Keys sitDown(String account, int width) {
        Page page = browsers.open("en-US", width);
        page.navigate(browsers.address());
        return new Keys(page).signsIn(account);
    }
}
