package org.touchstone.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Set;
import org.touchstone.cases.CaseFile;
import org.touchstone.cases.Triage;
import org.touchstone.common.Texts;
import org.touchstone.complaint.Check;
import org.touchstone.complaint.Screening;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Say;

/** What screening found, check by check, and why triage sent the case its way. */
final class ScreeningReport extends Div {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    ScreeningReport(CaseFile file, Screening screening) {
        UnorderedList checks = new UnorderedList();
        checks.addClassName("ts-checks");
        screening.checks().forEach(result -> checks.add(item(result)));
        add(triage(file, screening), checks);
    }

    private static Div triage(CaseFile file, Screening screening) {
        Div line = new Div();
        line.addClassName("ts-line");
        if (file.risk() != null && file.route() != null) {
            line.add(
                    Badge.of("cases.risk." + file.risk(), tone(file.risk())),
                    Badge.of("cases.route." + file.route(), Badge.Tone.NEUTRAL),
                    Badge.saying(Say.text("complaint.screening.priority", file.priority()), Badge.Tone.NEUTRAL));
        }
        Div triage = new Div(line);
        screening
                .whyKey()
                .ifPresent(key -> triage.add(new Paragraph(Say.text("complaint.screening.why", Say.text(key)))));
        return triage;
    }

    private static ListItem item(Check.Result result) {
        Object[] arguments =
                result.arguments().stream().map(ScreeningReport::words).toArray();
        return new ListItem(
                result.passed()
                        ? Badge.of("complaint.check.passed", Badge.Tone.GOOD)
                        : Badge.of("complaint.check.failed", Badge.Tone.BAD),
                new Span(Say.text(result.textKey(), arguments)));
    }

    private static Badge.Tone tone(Triage.Risk risk) {
        return switch (risk) {
            case LOW, MEDIUM -> Badge.Tone.NEUTRAL;
            case HIGH -> Badge.Tone.WARNING;
        };
    }

    /** Territories are kept as the code of the country. */
    private static String words(String argument) {
        return COUNTRIES.contains(argument)
                ? Locale.of("", argument).getDisplayCountry(Say.locale())
                : Texts.argument(Say.locale(), argument);
    }
}
