package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody without a mouse: Tab, arrows, Enter, Space and the keys that the portal's help names. */
record Keys(Page page, Keyboard keyboard) implements Screen {

    private static final int FOLDED = 800;
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    Keys(Page page) {
        this(page, new Keyboard(page));
        page.onFileChooser(chooser -> {}); // from the start, as a key press would overtake the wish to be told
    }

    /** On the sign-in page: Tab to the account, then Enter. */
    Keys signsIn(String account) {
        enter(" " + account);
        page.locator("vaadin-app-layout").waitFor();
        assertThat(page.locator("h1").first()).isVisible();
        return this;
    }

    @Override
    public Screen goes(String place) {
        if (page.viewportSize().width < FOLDED) {
            enter("Menu");
        }
        enter(place);
        assertThat(page.locator("main h1").first()).containsText(place);
        return this;
    }

    @Override
    public Screen opens(String task, String number) {
        if (!page.locator("main h1").first().textContent().equals("My tasks")) {
            goes("My tasks");
        }
        page.locator("li.ts-task").first().waitFor(ATTACHED);
        leaveField();
        if (!page.locator("li.ts-task").first().isVisible()) {
            page.keyboard().press("Escape"); // on a phone the next task lies over the list
            assertThat(page.locator("li.ts-task").first()).isVisible();
        }
        String before = "";
        while (!(keyboard.at("row").contains(number) && keyboard.at("row").contains(task))) {
            keyboard.press("j");
            if (keyboard.at("row").equals(before)) {
                enter("Show more");
            }
            before = keyboard.at("row");
        }
        page.keyboard().press("Enter");
        assertThat(page.locator(".ts-detail h2").first()).hasText(task);
        page.waitForFunction("() => document.activeElement.closest('.ts-detail') !== null");
        return this;
    }

    @Override
    public Screen chooses(String question, String option) {
        keyboard.tabInto(question);
        for (int tried = 0; tried < 12 && !keyboard.at("name").contains(option); tried++) {
            keyboard.press("ArrowDown");
        }
        if (keyboard.at("checked").equals("false")) {
            keyboard.press("Space");
        }
        assertThat(keyboard.at("name")).contains(option);
        return this;
    }

    @Override
    public Screen selects(String label, String option) {
        keyboard.tabToField(label);
        if (keyboard.at("kind").equals("input")) {
            return picks(option);
        }
        page.keyboard().press("Enter");
        page.locator("vaadin-select-item").first().waitFor();
        for (int tried = 0; tried < 40 && !keyboard.at("name").contains(option); tried++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Enter");
        return this;
    }

    /** Types what it begins with and takes the first that is offered. */
    private Screen picks(String option) {
        keyboard.types(option);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        return this;
    }

    @Override
    public Screen ticks(String label) {
        keyboard.tabToField(label);
        if (keyboard.at("checked").equals("false")) {
            keyboard.press("Space");
        }
        return this;
    }

    @Override
    public Screen leavesOnly(String question, String label) {
        keyboard.tabInto(question);
        while (keyboard.at("group").contains(question)) {
            if (keyboard.at("name").contains(label) != keyboard.at("checked").equals("true")) {
                keyboard.press("Space");
            }
            keyboard.press("Tab");
        }
        return this;
    }

    @Override
    public Screen writes(String label, String words) {
        keyboard.tabToField(label).types(words);
        return this;
    }

    @Override
    public Screen adds(String photo) {
        keyboard.tabTo("Choose files");
        FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
        chooser.setFiles(Screen.photo(photo));
        return keeps(photo);
    }

    @Override
    public Screen press(String button) {
        return enter(button);
    }

    /** From the field that was filled last without looking for the button; where no field was filled, by the button. */
    @Override
    public Screen submits(String button) {
        if (!keyboard.field()) {
            return enter(button);
        }
        Page.GetByRoleOptions name = new Page.GetByRoleOptions().setName(button).setExact(true);
        assertThat(page.getByRole(AriaRole.BUTTON, name).first()).isVisible();
        page.keyboard().press("Control+Enter");
        return this;
    }

    @Override
    public Screen confirms(String button) {
        page.locator("vaadin-confirm-dialog").getByText(button).last().waitFor();
        return enter(button);
    }

    @Override
    public Screen follows(String link) {
        return enter(link);
    }

    private Keys enter(String name) {
        keyboard.tabTo(name);
        page.keyboard().press("Enter");
        return this;
    }

    /** Single keys are off while somebody types. */
    private void leaveField() {
        while (keyboard.field()) {
            keyboard.press("Tab");
        }
    }
}
