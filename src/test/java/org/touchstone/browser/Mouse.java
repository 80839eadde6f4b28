package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody with a mouse, who clicks on what they read. */
public record Mouse(Page page) implements Screen {

    /** Below this width the navigation is folded away. */
    private static final int FOLDED = 800;

    @Override
    public Screen goes(String place) {
        Locator way = page.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText(place));
        if (page.viewportSize().width < FOLDED) {
            press("Menu");
        }
        way.first().click();
        assertThat(page.locator("h1").first()).isVisible();
        return this;
    }

    @Override
    public Screen opens(String task, String caseNumber) {
        goes("My tasks");
        Locator row = page.locator("li.ts-task")
                .filter(new Locator.FilterOptions().setHasText(caseNumber))
                .filter(new Locator.FilterOptions().setHasText(task));
        Locator more = button("Show more");
        assertThat(row.first().or(more).first()).isVisible();
        while (row.count() == 0) {
            more.click();
            assertThat(row.first().or(more).first()).isVisible();
        }
        row.first().getByRole(AriaRole.LINK).click();
        assertThat(page.locator(".ts-detail h2").first()).hasText(task);
        return this;
    }

    @Override
    public Screen chooses(String question, String option) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option))
                .click();
        return this;
    }

    @Override
    public Screen selects(String label, String option) {
        page.locator("vaadin-select, vaadin-combo-box")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return this;
    }

    @Override
    public Screen ticks(String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .check();
        return this;
    }

    @Override
    public Screen leavesOnly(String question, String label) {
        Locator group = page.locator("vaadin-checkbox-group")
                .filter(new Locator.FilterOptions().setHasText(question))
                .first();
        for (Locator box : group.getByRole(AriaRole.CHECKBOX).all()) {
            box.setChecked(false);
        }
        return ticks(label);
    }

    @Override
    public Screen writes(String label, String words) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
        field.fill(words);
        field.blur();
        return this;
    }

    @Override
    public Screen adds(String photo) {
        FileChooser chooser = page.waitForFileChooser(() -> press("Choose files"));
        chooser.setFiles(Screen.photo(photo));
        return keeps(photo);
    }

    @Override
    public Screen press(String button) {
        button(button).click();
        return this;
    }

    @Override
    public Screen submits(String button) {
        return press(button);
    }

    @Override
    public Screen confirms(String button) {
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    @Override
    public Screen follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    private Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
