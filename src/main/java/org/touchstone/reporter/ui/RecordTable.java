package org.touchstone.reporter.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.touchstone.reporter.Figures;
import org.touchstone.reporter.Score;
import org.touchstone.reporter.TrackRecord;
import org.touchstone.ui.Say;

/** Figures of records as a table: one row a reason, or a kind of reporter, one column an ending. */
final class RecordTable extends Div {

    private final HtmlContainer body = new HtmlContainer("tbody");

    /** @param captionKey what the table shows, {@code firstKey} what its rows are */
    RecordTable(String captionKey, String firstKey) {
        HtmlContainer caption = new HtmlContainer("caption");
        caption.setText(Say.text(captionKey));
        caption.addClassName("ts-visually-hidden");
        HtmlContainer head = new HtmlContainer("tr");
        head.add(heading("col", Say.text(firstKey)), heading("col", Say.text("reporter.figures.decided")));
        for (Score score : Score.values()) {
            head.add(heading("col", Say.text(score.textKey())));
        }
        HtmlContainer top = new HtmlContainer("thead");
        top.add(head);
        HtmlContainer table = new HtmlContainer("table");
        table.addClassName("ts-table");
        table.add(caption, top, body);
        Div scroll = new Div(table);
        scroll.addClassName("ts-table-scroll");
        scroll.getElement().setAttribute("tabindex", "0"); // who has no mouse scrolls it with the keys
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", Say.text(captionKey));
        Paragraph hint = new Paragraph(Say.text("reporter.figures.hint"));
        hint.addClassName("ts-secondary");
        add(scroll, hint);
    }

    static RecordTable of(TrackRecord record) {
        RecordTable table = new RecordTable("reporter.figures", "reporter.figures.reason");
        Map<String, Figures> rows = new LinkedHashMap<>(record.byReason());
        rows.put("total", record.total());
        rows.forEach((reason, figures) -> table.row(Say.text("reporter.reason." + reason), figures));
        return table;
    }

    void row(String name, Figures figures) {
        HtmlContainer row = new HtmlContainer("tr");
        row.add(heading("row", name), cell(Integer.toString(figures.decided())));
        for (Score score : Score.values()) {
            int cases = figures.of(score);
            row.add(cell(
                    cases == 0 || !score.counts()
                            ? Integer.toString(cases)
                            : Say.text("reporter.figures.share", cases, figures.percent(cases))));
        }
        body.add(row);
    }

    private static HtmlContainer heading(String scope, String text) {
        HtmlContainer cell = new HtmlContainer("th");
        cell.getElement().setAttribute("scope", scope);
        cell.setText(text);
        return cell;
    }

    private static HtmlContainer cell(String text) {
        HtmlContainer cell = new HtmlContainer("td");
        cell.setText(text);
        return cell;
    }
}
