package org.touchstone.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.touchstone.identity.Person;

/**
 * Who looks at pages in one language, wide and narrow, in a browser and a thread of their own: two of them look at the same
 * time, for most of it is the browsers' work.
 */
final class Onlooker implements AutoCloseable {

    private final String language;
    private final List<Integer> widths;
    private final Browsers browsers;
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Map<String, Page> windows = new HashMap<>();

    /** @param widths in the order looked at: a page that opened wide is made narrow, or the other way */
    Onlooker(Environment environment, String language, List<Integer> widths) {
        this.browsers = new Browsers(environment);
        this.language = language;
        this.widths = widths;
    }

    /** Where the person's navigation leads. */
    List<String> navigation(Person person) {
        return itself(() -> {
                    Page page = window(person);
                    page.navigate(browsers.address() + "/tasks");
                    page.locator("vaadin-side-nav-item").first().waitFor();
                    return page.locator("vaadin-side-nav-item").all().stream()
                            .map(item -> String.valueOf(item.getAttribute("path")))
                            .filter(path -> !path.isEmpty())
                            .toList();
                })
                .join();
    }

    /** What is wrong with the page as this person sees it. */
    CompletableFuture<List<String>> look(Person person, String path) {
        return itself(() -> look(window(person), path, person.id().value()));
    }

    /** What is wrong with the page as somebody without an account sees it. */
    CompletableFuture<List<String>> look(String path) {
        return itself(() -> {
            Page page = windows.computeIfAbsent("nobody", nobody -> browsers.open(language, widths.getFirst()));
            return look(page, path, "nobody");
        });
    }

    private List<String> look(Page page, String path, String who) {
        List<String> problems = new ArrayList<>();
        resize(page, widths.getFirst());
        page.navigate(browsers.address() + "/" + path);
        page.locator("h1:visible, h2:visible").first().waitFor();
        for (int width : widths) {
            resize(page, width);
            problems.addAll(Checked.problems(page, path + " " + who + " " + language + " " + width));
            Pictures.keep(page, path, language, width);
        }
        return problems;
    }

    private static void resize(Page page, int width) {
        page.setViewportSize(width, width < 600 ? 740 : 900);
    }

    /** One for all that a person looks at, because a new window fetches the whole program again. */
    private Page window(Person person) {
        return windows.computeIfAbsent(person.id().value(), id -> browsers.open(person, language, widths.getFirst()));
    }

    void closeWindows() {
        itself(() -> {
                    windows.values().forEach(window -> window.context().close());
                    windows.clear();
                    return true;
                })
                .join();
    }

    @Override
    public void close() {
        Future<?> closed = thread.submit(browsers::close);
        thread.close();
        closed.resultNow();
    }

    /** A browser belongs to the thread that started it. */
    private <T> CompletableFuture<T> itself(Supplier<T> act) {
        return CompletableFuture.supplyAsync(act, thread);
    }
}
