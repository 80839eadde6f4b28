package org.touchstone.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Keeps a picture of whatever is looked at in the folder that {@code TOUCHSTONE_PICTURES} names, for eyes to look at; without it, none. */
final class Pictures {

    private static final @Nullable String FOLDER = System.getenv("TOUCHSTONE_PICTURES");

    private Pictures() {}

    /** The whole page as it is now, named by its path, language and width. */
    static void keep(Page page, String path, String language, int width) {
        if (FOLDER != null) {
            String name = "%s-%s-%d.png".formatted(path.replace('/', '_'), language, width);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of(FOLDER, name)).setFullPage(true));
        }
    }
}
