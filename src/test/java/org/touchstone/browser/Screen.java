package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The screen of somebody who goes by the words they read: tasks, labels, buttons; never by anything behind them. */
record Screen(Page page) implements AutoCloseable {

    /** Below this width the navigation is folded away. */
    private static final int FOLDED = 800;

    /** Goes where the navigation says so. */
    Screen goes(String place) {
        Locator way = page.locator("vaadin-side-nav-item").filter(new Locator.FilterOptions().setHasText(place));
        if (page.viewportSize().width < FOLDED) {
            press("Menu");
        }
        way.first().click();
        assertThat(page.locator("h1").first()).isVisible();
        return this;
    }

    /** Opens the task of this name that belongs to the case, from the task list. */
    Screen opens(String task, String caseNumber) {
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

    Screen chooses(String question, String option) {
        page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option))
                .click();
        return this;
    }

    Screen selects(String label, String option) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return this;
    }

    Screen ticks(String label) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .check();
        return this;
    }

    /** Leaves one box of a group ticked, whatever was proposed. */
    Screen leavesOnly(String question, String label) {
        Locator group = page.locator("vaadin-checkbox-group")
                .filter(new Locator.FilterOptions().setHasText(question))
                .first();
        for (Locator box : group.getByRole(AriaRole.CHECKBOX).all()) {
            box.setChecked(false);
        }
        return ticks(label);
    }

    Screen writes(String label, String words) {
        Locator field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
        field.fill(words);
        field.blur();
        return this;
    }

    /** Chooses a photo and waits until it is kept. */
    Screen adds(String photo) {
        FileChooser chooser = page.waitForFileChooser(() -> press("Choose files"));
        chooser.setFiles(new FilePayload(photo, "image/png", picture(photo)));
        return reads(photo).reads("kept as evidence");
    }

    Screen press(String button) {
        button(button).click();
        return this;
    }

    /** Says yes to the question in the dialog. */
    Screen confirms(String button) {
        page.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    Screen follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    Screen reads(String words) {
        assertThat(page.getByText(words).first()).isVisible();
        return this;
    }

    /** The number in the first sentence that goes on with these words: TS of a case, TP of a purchase. */
    String number(String kind, String words) {
        Pattern sentence = Pattern.compile("(" + kind + "-\\d{4}-\\d+)" + words);
        Locator said = page.getByText(sentence).first();
        assertThat(said).isVisible();
        return sentence.matcher(said.innerText())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static byte[] picture(String name) {
        try (var bytes = new ByteArrayOutputStream()) {
            var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(20, 15, name.hashCode());
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        page.context().close();
    }
}
