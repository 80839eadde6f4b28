package org.touchstone.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The screen of somebody who goes by the words they read: tasks, labels, buttons; never by anything behind them. */
public interface Screen extends AutoCloseable {

    Page page();

    /** Goes where the navigation says so. */
    Screen goes(String place);

    /** Opens the task of this name that bears the number, from the task list. */
    Screen opens(String task, String number);

    Screen chooses(String question, String option);

    Screen selects(String label, String option);

    Screen ticks(String label);

    /** Leaves one box of a group ticked, whatever was proposed. */
    Screen leavesOnly(String question, String label);

    Screen writes(String label, String words);

    /** Chooses a photo and waits until it is kept. */
    Screen adds(String photo);

    Screen press(String button);

    /** Finishes the form by its button. */
    Screen submits(String button);

    /** Says yes to the question in the dialog. */
    Screen confirms(String button);

    Screen follows(String link);

    /** Waits until a file has been taken in. */
    default Screen keeps(String file) {
        assertThat(page().locator(".ts-upload vaadin-upload-file")).hasCount(0);
        return reads(file);
    }

    default Screen reads(String words) {
        assertThat(page().getByText(words).first()).isVisible();
        return this;
    }

    /** The number in the first sentence that goes on with these words: TS of a case, TP of a purchase. */
    default String number(String kind, String words) {
        Pattern sentence = Pattern.compile("(" + kind + "-\\d{4}-\\d+)" + words);
        Locator said = page().getByText(sentence).first();
        assertThat(said).isVisible();
        return sentence.matcher(said.innerText())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    static FilePayload photo(String name) {
        try (var bytes = new ByteArrayOutputStream()) {
            var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(20, 15, name.hashCode());
            ImageIO.write(picture, "png", bytes);
            return new FilePayload(name, "image/png", bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    default void close() {
        page().context().close();
    }
}
