package org.touchstone.penalty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.touchstone.cases.Measure;
import org.touchstone.common.Texts;
import org.touchstone.penalty.ChosenMeasure;
import org.touchstone.penalty.LadderConsequence;
import org.touchstone.penalty.MeasureInForce;
import org.touchstone.penalty.Proposal;
import org.touchstone.penalty.Reasons;
import org.touchstone.penalty.StatementOfReasons;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Facts;
import org.touchstone.ui.MoneyText;
import org.touchstone.ui.Say;

/** How penalties are put into words. */
final class PenaltyWords {

    private PenaltyWords() {}

    static String measure(Measure measure, int amount) {
        return switch (measure) {
            case POINTS -> Say.text("penalty.words.points", amount);
            case LIMIT_LISTINGS -> Say.text("penalty.words.days", amount);
            default -> Say.text(measure.textKey());
        };
    }

    static String measures(Collection<Measure> measures) {
        return Texts.list(Say.locale(), measures.stream().sorted().map(measure -> Say.text(measure.textKey())));
    }

    static UnorderedList chosen(List<ChosenMeasure> measures) {
        UnorderedList list = new UnorderedList();
        for (ChosenMeasure chosen : measures) {
            ListItem line = new ListItem(new Span(measure(chosen.measure(), chosen.amount()) + " "));
            if (chosen.measure().heavy()) {
                line.add(Badge.of("penalty.badge.heavy", Badge.Tone.WARNING));
            }
            list.add(line);
        }
        return list;
    }

    static Facts violation(Proposal proposal) {
        return new Facts()
                .row("penalty.label.violation", Say.text(proposal.violation().textKey()));
    }

    /** A measure that took effect and its state. */
    static Component inForce(MeasureInForce measure) {
        Div line = new Div(new Span(words(measure)), state(measure));
        line.addClassName("ts-row-head");
        return line;
    }

    private static String words(MeasureInForce measure) {
        String words = measure(measure.measure(), measure.amount());
        return measure.money() == null ? words : words + ": " + MoneyText.of(measure.money());
    }

    private static Badge state(MeasureInForce measure) {
        if (measure.reversedAt() != null) {
            return Badge.saying(
                    Say.text("penalty.badge.reversed", Dates.date(measure.reversedAt())), Badge.Tone.NEUTRAL);
        }
        if (measure.endsAt() != null) {
            return Badge.saying(Say.text("penalty.badge.until", Dates.text(measure.endsAt())), Badge.Tone.INFO);
        }
        return Badge.of("penalty.badge.inForce", Badge.Tone.INFO);
    }

    static Facts reasons(Reasons reasons) {
        return new Facts()
                .row("penalty.label.facts", reasons.facts())
                .row("penalty.label.basis", Say.text("penalty.basis." + reasons.basis()))
                .row("penalty.label.reference", reasons.reference())
                .row("penalty.label.explanation", reasons.explanation())
                .row(
                        "penalty.label.detection",
                        Say.text(reasons.automatedDetection() ? "penalty.words.yes" : "penalty.words.no"))
                .row("penalty.label.automation", Say.text("penalty.automation." + reasons.automatedDecision()))
                .row(
                        "penalty.label.territory",
                        reasons.territory().stream()
                                .map(PenaltyWords::country)
                                .collect(Collectors.joining(Say.text("common.list.separator"))));
    }

    static Facts statement(StatementOfReasons statement) {
        return reasons(statement.reasons())
                .row("penalty.label.source", Say.text("penalty.source." + statement.source()))
                .row("penalty.label.statement", statement.id())
                .row("penalty.label.redress", Dates.full(statement.appealUntil()));
    }

    private static String country(String code) {
        String name = Locale.of("", code).getDisplayCountry(Say.locale());
        return name.isEmpty() ? code : name;
    }

    /** What a step of the ladder leads to, in one line. */
    static String consequence(LadderConsequence step) {
        return Texts.list(Say.locale(), step.measures().stream().map(measure -> measure(measure, step.listingDays())));
    }
}
