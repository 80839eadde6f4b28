package org.touchstone.identity.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;
import org.touchstone.common.Texts;

/**
 * The frame of a plain page in the visitor's language; {@code ?lang=} wins over what the browser prefers.
 *
 * @param address by which it can be asked for again; empty for the answer to a form that was sent
 */
public record Page(Locale locale, String context, String address) {

    private static final String FRAME = read("pages/page.html");
    private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

    public static Page of(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        boolean again = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        return new Page(language(request), request.getContextPath(), again ? address : "");
    }

    /** @param content HTML in which every text from outside went through {@link #escaped} */
    public String html(String titleKey, String content) {
        // one pass, so that a text with braces in it stays what it is
        return PART.matcher(FRAME).replaceAll(part -> Matcher.quoteReplacement(part(part.group(1), titleKey, content)));
    }

    private String part(String name, String titleKey, String content) {
        boolean chinese = locale.getLanguage().equals("zh");
        return switch (name) {
            case "lang" -> chinese ? "zh-Hans" : "en";
            case "title" -> text("identity.page.title", Texts.get(locale, titleKey));
            case "context" -> escaped(context);
            case "name" -> "Touchstone";
            case "languages" -> languages();
            case "content" -> content;
            default -> text("identity.page." + name);
        };
    }

    /** A sentence in the visitor's language, safe to stand in HTML. */
    public String text(String key, Object... arguments) {
        return escaped(Texts.get(locale, key, arguments));
    }

    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** None on the answer to a form: the link would ask for another page, and what this one shows would be lost. */
    private String languages() {
        return address.isEmpty()
                ? ""
                : "<nav aria-label=\"%s\">%s%s</nav>"
                        .formatted(
                                text("identity.page.language"),
                                language("en", "en", "English"),
                                language("zh", "zh-Hans", "中文"));
    }

    private String language(String code, String tag, String name) {
        String here = locale.getLanguage().equals(code) ? " aria-current=\"true\"" : "";
        String link = UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam("lang", code)
                .build()
                .toUriString();
        return "<a href=\"%s\" lang=\"%s\" hreflang=\"%s\"%s>%s</a>".formatted(escaped(link), tag, tag, here, name);
    }

    private static Locale language(HttpServletRequest request) {
        @Nullable String chosen = request.getParameter("lang");
        String language = chosen == null ? request.getLocale().getLanguage() : chosen;
        return language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
