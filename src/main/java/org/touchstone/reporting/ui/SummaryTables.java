package org.touchstone.reporting.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.touchstone.reporting.AgencyFigures;
import org.touchstone.reporting.CaseFigures;
import org.touchstone.reporting.CountOf;
import org.touchstone.reporting.Summary;
import org.touchstone.ui.Say;

/** The figures as plain tables with a bar behind each leading number, so that the ranking is seen at once. */
final class SummaryTables extends Div {

    private final Locale locale = Say.locale();

    SummaryTables(Summary summary) {
        addClassName("ts-figures");
        add(counts("reporting.block.outcomes", summary.outcomes()));
        add(counts("reporting.block.measures", summary.measures()));
        add(cases("reporting.block.brands", summary.brands()));
        add(cases("reporting.block.regions", summary.regions()));
        add(cases("reporting.block.categories", summary.categories()));
        add(agencies(summary.agencies()));
    }

    private Div counts(String titleKey, List<CountOf> counts) {
        Table table = new Table(titleKey, List.of("count"));
        long most = counts.stream().mapToLong(CountOf::count).max().orElse(1);
        counts.forEach(one -> table.row(Say.text(one.name()), List.of(one.count()), one.count() * 100 / most));
        return table.of(counts.isEmpty());
    }

    private Div cases(String titleKey, List<CaseFigures> all) {
        Table table = new Table(
                titleKey, List.of("opened", "closed", "proven", "refuted", "rejected", "refunded", "confiscated"));
        long most = all.stream().mapToLong(CaseFigures::opened).max().orElse(1);
        all.forEach(one -> table.row(
                one.name(),
                List.of(
                        one.opened(),
                        one.closed(),
                        one.proven(),
                        one.refuted(),
                        one.rejected(),
                        one.refunded(),
                        one.confiscated()),
                one.opened() * 100 / most));
        return table.of(all.isEmpty());
    }

    private Div agencies(List<AgencyFigures> all) {
        Table table = new Table(
                "reporting.block.agencies",
                List.of(
                        "referrals",
                        "accepted",
                        "declined",
                        "concluded",
                        "suspects",
                        "arrests",
                        "premises",
                        "seized",
                        "value"));
        long most = Math.max(
                1, all.stream().mapToLong(AgencyFigures::referrals).max().orElse(1));
        all.forEach(one -> table.row(
                one.name(),
                List.of(
                        one.referrals(),
                        one.accepted(),
                        one.declined(),
                        one.concluded(),
                        one.suspects(),
                        one.arrests(),
                        one.premises(),
                        one.seized(),
                        one.value()),
                one.referrals() * 100 / most));
        return table.of(all.isEmpty());
    }

    /** An HTML table: screen readers and print know what to do with it. */
    private final class Table {

        private final String titleKey;
        private final HtmlContainer body = new HtmlContainer("tbody");
        private final HtmlContainer table = new HtmlContainer("table");

        Table(String titleKey, List<String> headings) {
            this.titleKey = titleKey;
            HtmlContainer head = new HtmlContainer("tr");
            head.add(heading(Say.text(titleKey + ".one"), "col", false));
            headings.forEach(one -> head.add(heading(Say.text("reporting.figure." + one), "col", true)));
            HtmlContainer top = new HtmlContainer("thead");
            top.add(head);
            table.add(top, body);
            table.addClassName("ts-table");
        }

        void row(String name, List<? extends Number> numbers, long share) {
            HtmlContainer row = new HtmlContainer("tr");
            row.add(heading(name, "row", false));
            for (int index = 0; index < numbers.size(); index++) {
                HtmlContainer cell = new HtmlContainer("td");
                cell.setText(shown(numbers.get(index)));
                cell.addClassName("ts-number");
                if (index == 0) {
                    cell.addClassName("ts-bar");
                    cell.getStyle().set("--ts-share", String.valueOf(share / 100.0));
                }
                row.add(cell);
            }
            body.add(row);
        }

        Div of(boolean empty) {
            Div scroll = new Div(table);
            scroll.addClassName("ts-table-scroll");
            scroll.getElement().setAttribute("tabindex", "0");
            scroll.getElement().setAttribute("role", "region");
            scroll.getElement().setAttribute("aria-label", Say.text(titleKey));
            Div block = new Div(new H2(Say.text(titleKey)), scroll);
            block.setVisible(!empty);
            return block;
        }

        private HtmlContainer heading(String words, String scope, boolean number) {
            HtmlContainer heading = new HtmlContainer("th");
            heading.setText(words);
            heading.getElement().setAttribute("scope", scope);
            heading.setClassName("ts-number", number);
            return heading;
        }
    }

    private String shown(Number number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        if (number instanceof BigDecimal) {
            format.setMinimumFractionDigits(2);
            format.setMaximumFractionDigits(2);
        }
        return format.format(number);
    }
}
