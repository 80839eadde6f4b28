package org.touchstone.tip;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.touchstone.common.Refused;
import org.touchstone.common.Regions;
import org.touchstone.identity.pages.Page;

/** The HTML of this room's pages: plain forms, what was typed still in them, what is wrong on top. */
final class TipPage {

    /** Which field a refusal is about. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("tip.refused.noLink", "links"),
            Map.entry("tip.refused.links", "links"),
            Map.entry("tip.refused.link", "links"),
            Map.entry("tip.refused.unknown", "links"),
            Map.entry("tip.refused.brand", "brand"),
            Map.entry("tip.refused.area", "region"),
            Map.entry("tip.refused.place", "place"),
            Map.entry("tip.refused.what", "what"),
            Map.entry("tip.refused.characters", "what"),
            Map.entry("tip.refused.email", "email"),
            Map.entry("tip.refused.bonaFide", "bonaFide"),
            Map.entry("tip.refused.photos", "photos"),
            Map.entry("tip.refused.photo", "photos"),
            Map.entry("tip.refused.photoSize", "photos"),
            Map.entry("tip.refused.large", "photos"),
            Map.entry("tip.refused.secret", "secret"));

    private final Page page;
    private final String from;
    private final StringBuilder html = new StringBuilder();
    private @Nullable String wrong;
    private String field = "";

    TipPage(HttpServletRequest request) {
        this.page = Page.of(request);
        this.from = request.getRemoteAddr();
    }

    Locale locale() {
        return page.locale();
    }

    Visitor visitor() {
        return Visitor.from(from, page.locale());
    }

    /** A page as browsers get it: kept nowhere, since it can hold what somebody typed or a secret. */
    static ResponseEntity<String> answer(HttpStatus status, String html) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(html);
    }

    /** The whole page; its title says so when something is wrong. */
    String html(String titleKey) {
        return page.html(
                wrong != null ? titleKey + ".wrong" : titleKey,
                "<section class=\"card narrow\">\n" + html + "</section>");
    }

    TipPage title(String key) {
        html.append("<h1>").append(page.text(key)).append("</h1>\n");
        return this;
    }

    /** What is wrong, where the reader begins: it leads to the field, and stands there once more. */
    TipPage wrong(@Nullable Refused refused) {
        if (refused != null) {
            wrong = Page.escaped(refused.in(page.locale()));
            field = FIELDS.getOrDefault(refused.key(), "");
            html.append("<div class=\"wrong\" role=\"alert\" id=\"wrong\" tabindex=\"-1\" autofocus>")
                    .append(field.isEmpty() ? wrong : "<a href=\"#%s\">%s</a>".formatted(field, wrong))
                    .append("</div>\n");
        }
        return this;
    }

    TipPage text(String key, Object... arguments) {
        html.append("<p>").append(page.text(key, arguments)).append("</p>\n");
        return this;
    }

    /** Somebody's own words. */
    TipPage said(String words) {
        html.append("<p>").append(Page.escaped(words)).append("</p>\n");
        return this;
    }

    /** Something to be read exactly and copied. */
    TipPage exact(String labelKey, String value) {
        html.append("<p><strong>%s</strong><br><code class=\"exact\">%s</code></p>\n"
                .formatted(page.text(labelKey), Page.escaped(value)));
        return this;
    }

    TipPage list(List<String> keys) {
        html.append("<ol>\n");
        keys.forEach(key -> html.append("<li>").append(page.text(key)).append("</li>\n"));
        html.append("</ol>\n");
        return this;
    }

    TipPage link(String path, String key) {
        html.append("<p><a href=\"%s\">%s</a></p>\n".formatted(Page.escaped(address(path)), page.text(key)));
        return this;
    }

    TipPage deed(String path, String key) {
        html.append(
                "<p><a class=\"deed\" href=\"%s\">%s</a></p>\n".formatted(Page.escaped(address(path)), page.text(key)));
        return this;
    }

    TipPage form(String path, boolean files) {
        html.append("<form method=\"post\" action=\"%s\"%s>\n"
                .formatted(Page.escaped(address(path)), files ? " enctype=\"multipart/form-data\"" : ""));
        return this;
    }

    TipPage end(String buttonKey) {
        html.append("<button class=\"deed\" type=\"submit\">%s</button>\n</form>\n".formatted(page.text(buttonKey)));
        return this;
    }

    TipPage input(String name, String type, int longest, Map<String, String> typed, String autocomplete) {
        label(name);
        html.append(
                "<input id=\"%1$s\" name=\"%1$s\" type=\"%2$s\" maxlength=\"%3$d\" value=\"%4$s\" autocomplete=\"%5$s\"%6$s>\n"
                        .formatted(
                                name,
                                type,
                                longest,
                                Page.escaped(typed.getOrDefault(name, "")),
                                autocomplete,
                                described(name)));
        return this;
    }

    TipPage area(String name, int rows, int longest, Map<String, String> typed) {
        label(name);
        html.append("<textarea id=\"%1$s\" name=\"%1$s\" rows=\"%2$d\" maxlength=\"%3$d\"%5$s>%4$s</textarea>\n"
                .formatted(name, rows, longest, Page.escaped(typed.getOrDefault(name, "")), described(name)));
        return this;
    }

    /** Provinces in the official order, each with its cities. */
    TipPage regions(String name, Map<String, String> typed) {
        String chosen = typed.getOrDefault(name, "");
        label(name);
        html.append("<select id=\"%1$s\" name=\"%1$s\"%3$s><option value=\"\">%2$s</option>\n"
                .formatted(name, page.text("tip.form.choose"), described(name)));
        for (String province : Regions.provinces()) {
            html.append("<optgroup label=\"%s\">\n".formatted(Page.escaped(Regions.name(province, locale()))));
            option(province, chosen);
            Regions.cities(province).forEach(city -> option(city, chosen));
            html.append("</optgroup>\n");
        }
        html.append("</select>\n");
        return this;
    }

    /** A browser does not send a file a second time: after a refusal they have to be chosen again. */
    TipPage photos(String name) {
        label(name);
        if (wrong != null) {
            html.append("<p class=\"hint\"><strong>%s</strong></p>\n".formatted(page.text("tip.form.photos.again")));
        }
        html.append("<input id=\"%1$s\" name=\"%1$s\" type=\"file\" accept=\"image/jpeg,image/png\" multiple%2$s>\n"
                .formatted(name, described(name)));
        return this;
    }

    TipPage tick(String name, Map<String, String> typed) {
        here(name);
        html.append(
                "<p class=\"tick\"><input id=\"%1$s\" name=\"%1$s\" type=\"checkbox\" value=\"true\"%2$s%4$s> <label for=\"%1$s\">%3$s</label></p>\n"
                        .formatted(
                                name,
                                typed.containsKey(name) ? " checked" : "",
                                page.text("tip.form." + name),
                                name.equals(field)
                                        ? " aria-invalid=\"true\" aria-describedby=\"%s-wrong\"".formatted(name)
                                        : ""));
        return this;
    }

    TipPage hidden(String name, String value) {
        html.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">\n".formatted(name, Page.escaped(value)));
        return this;
    }

    /** A field that people do not see and programs fill in. */
    TipPage trap(String name) {
        html.append(
                "<div class=\"trap\" aria-hidden=\"true\"><label for=\"%1$s\">%2$s</label><input id=\"%1$s\" name=\"%1$s\" type=\"text\" tabindex=\"-1\" autocomplete=\"off\"></div>\n"
                        .formatted(name, page.text("tip.form." + name)));
        return this;
    }

    private void option(String code, String chosen) {
        html.append("<option value=\"%s\"%s>%s</option>\n"
                .formatted(code, code.equals(chosen) ? " selected" : "", Page.escaped(Regions.name(code, locale()))));
    }

    private void label(String name) {
        html.append("<label for=\"%1$s\">%2$s</label><p class=\"hint\" id=\"%1$s-hint\">%3$s</p>\n"
                .formatted(name, page.text("tip.form." + name), page.text("tip.form." + name + ".hint")));
        here(name);
    }

    /** What is wrong with this field, beside it. */
    private void here(String name) {
        if (name.equals(field)) {
            html.append("<p class=\"hint here\" id=\"%s-wrong\">%s</p>\n".formatted(name, wrong));
        }
    }

    private String described(String name) {
        return name.equals(field)
                ? " aria-invalid=\"true\" aria-describedby=\"%1$s-wrong %1$s-hint\"".formatted(name)
                : " aria-describedby=\"%s-hint\"".formatted(name);
    }

    /** The visitor stays in their language. */
    private String address(String path) {
        return page.context() + path + "?lang=" + page.locale().getLanguage();
    }
}
