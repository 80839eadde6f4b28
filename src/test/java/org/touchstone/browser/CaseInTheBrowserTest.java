package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.touchstone.Cast;
import org.touchstone.PortalTest;
import org.touchstone.demo.Stage;
import org.touchstone.demo.Tale;
import org.touchstone.identity.Person;

/** What people do in the browser with a case, role by role, from the deep link of a step to what they see after it. */
@PortalTest
class CaseInTheBrowserTest {

    @Autowired
    Browsers browsers;

    @Autowired
    Stage stage;

    @Test
    void intake_opens_a_complaint_by_its_address_claims_it_and_sees_it_as_their_own() {
        Tale tale = stage.another().filed();
        Page page = at(Cast.INTAKE, "task/verifyComplaint/" + tale.id());
        assertThat(page.locator("body")).containsText(tale.id().value());
        assertThat(page.locator("h1, h2").first()).isVisible();
        tale.accepted();
        page.reload();
        assertThat(page.locator("body")).containsText("no longer waiting");
        page.context().close();
    }

    @Test
    void a_deep_link_survives_the_sign_in() {
        Tale tale = stage.another().filed();
        Page page = browsers.open("en-US", 1280);
        page.navigate(browsers.address() + "/case/" + tale.id() + "/timeline");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("(^|\\s)intake(\\s|$)")))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*/case/" + tale.id() + "/timeline.*"));
        assertThat(page.locator("body")).containsText("Case opened");
        page.context().close();
        tale.accepted();
    }

    @Test
    void a_foreign_brand_finds_no_such_case() {
        Tale tale = stage.another().filed();
        Page page = at(Cast.BRAND2, "case/" + tale.id());
        assertThat(page.locator("body")).containsText("No such case");
        assertThat(page.content()).doesNotContain("Northpeak");
        page.context().close();
        tale.accepted();
    }

    @Test
    void staff_see_where_the_case_stands_on_the_diagram() {
        Tale tale = stage.another().filed();
        Page page = at(Cast.INTAKE, "case/" + tale.id() + "/diagram");
        Locator diagram = page.locator("touchstone-diagram");
        assertThat(diagram).isVisible();
        assertThat(page.locator("body")).containsText("you are here");
        page.context().close();
        tale.accepted();
    }

    @Test
    void the_language_is_chosen_once_and_kept() {
        Page page = at(Cast.MANAGER, "tasks");
        choose(page, "中文");
        assertThat(page.locator("h1").first()).containsText("任务");
        assertThat(page.evaluate("() => document.documentElement.lang"))
                .asString()
                .startsWith("zh");
        page.reload();
        assertThat(page.locator("h1").first()).containsText("任务");
        choose(page, "English");
        assertThat(page.locator("h1").first()).containsText("tasks");
        page.context().close();
    }

    private static void choose(Page page, String language) {
        page.locator(".ts-person vaadin-menu-bar-button").first().click();
        page.locator("vaadin-menu-bar-item")
                .filter(new Locator.FilterOptions().setHasText(language))
                .click();
    }

    private Page at(Person person, String path) {
        Page page = browsers.open(person, "en-US", 1280);
        page.navigate(browsers.address() + "/" + path);
        return page;
    }
}
