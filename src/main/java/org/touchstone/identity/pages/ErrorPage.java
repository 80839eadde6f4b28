package org.touchstone.identity.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** What a browser shows when something outside the views failed; it says nothing of how. */
@Component
class ErrorPage implements ErrorViewResolver, View {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var error = new ModelAndView(this);
        error.setStatus(status);
        return error;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Page page = Page.of(request);
        String problem = problem(response.getStatus());
        String content = """
                <section class="card narrow">
                <h1>%s</h1>
                <p>%s</p>
                <a class="deed" href="%s/">%s</a>
                </section>""".formatted(
                        page.text(problem),
                        page.text(problem + ".detail"),
                        Page.escaped(page.context()),
                        page.text("identity.error.home"));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(UTF_8);
        response.getWriter().write(page.html(problem, content));
    }

    private static String problem(int status) {
        String word = switch (status) {
            case 401, 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method";
            case 413 -> "too-large";
            default -> status < 500 ? "malformed" : "unexpected";
        };
        return "identity.problem." + word;
    }
}
