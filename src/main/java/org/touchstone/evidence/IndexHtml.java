package org.touchstone.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The index as one page that needs nothing else, neither style nor script from elsewhere. */
final class IndexHtml {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,"Noto Sans SC","Microsoft YaHei",sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
            table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid #999;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
            th{background:#eee}.wide{overflow-x:auto}@media print{body{margin:0;max-width:none}}""";

    private IndexHtml() {}

    static byte[] of(IndexDocument document) {
        String sections = document.sections().stream().map(IndexHtml::section).collect(Collectors.joining());
        String title = escaped(document.title());
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s</title><style>%s</style></head>
                <body><main><h1>%s</h1>
                %s</main></body></html>
                """.formatted(
                        document.locale().getLanguage().equals("zh") ? "zh-Hans" : "en", title, STYLE, title, sections)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String section(IndexDocument.Section section) {
        String sentences = section.sentences().stream()
                .map(sentence -> "<p>" + escaped(sentence) + "</p>\n")
                .collect(Collectors.joining());
        return "<h2>" + escaped(section.heading()) + "</h2>\n" + sentences + table(section);
    }

    private static String table(IndexDocument.Section section) {
        if (section.rows().isEmpty()) {
            return "";
        }
        String head =
                section.header().isEmpty() ? "" : "<thead>" + row("th scope=\"col\"", section.header()) + "</thead>";
        String body = section.rows().stream().map(row -> row("td", row)).collect(Collectors.joining());
        return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%s\"><table>%s<tbody>%s</tbody></table></div>%n"
                .formatted(escaped(section.heading()), head, body);
    }

    private static String row(String tag, List<String> cells) {
        String closing = tag.substring(0, 2);
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + closing + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
