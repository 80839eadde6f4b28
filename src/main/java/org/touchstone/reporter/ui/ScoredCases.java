package org.touchstone.reporter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.CaseId;
import org.touchstone.reporter.Score;
import org.touchstone.reporter.ScoredCase;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.EmptyState;
import org.touchstone.ui.Say;

/** What became of a reporter's complaints, newest first, page by page. */
final class ScoredCases extends Div {

    static final int PAGE = 20;

    private final Function<@Nullable CaseId, List<ScoredCase>> pages;
    private final Predicate<CaseId> opens;
    private final @Nullable Consumer<CaseId> foundFalse;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(Say.text("reporter.cases.more"), click -> load());
    private @Nullable CaseId last;

    /**
     * The cases of one reporter.
     *
     * @param opens whether the reader may open a case; who merely joined one may not
     * @param foundFalse what an adjudicator may do with one that did not hold; null for everyone else
     */
    ScoredCases(
            Function<@Nullable CaseId, List<ScoredCase>> pages,
            Predicate<CaseId> opens,
            @Nullable Consumer<CaseId> foundFalse) {
        this.pages = pages;
        this.opens = opens;
        this.foundFalse = foundFalse;
        rows.addClassName("ts-cases");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(rows, more);
        load();
        if (last == null) {
            removeAll();
            add(new EmptyState("reporter.cases.empty", "reporter.cases.empty.hint"));
        }
    }

    private void load() {
        List<ScoredCase> page = pages.apply(last);
        page.forEach(one -> rows.add(row(one)));
        more.setVisible(page.size() == PAGE);
        if (!page.isEmpty()) {
            last = page.getLast().caseId();
        }
    }

    private ListItem row(ScoredCase one) {
        String number = one.caseId().value();
        Component name = opens.test(one.caseId()) ? new Anchor("case/" + number, number) : new Span(number);
        Div head = new Div(name, badge(one.score()));
        head.addClassName("ts-row-head");
        Span facts = new Span(Say.text(
                "reporter.cases.line", Say.text("reporter.reason." + one.reason()), Dates.date(one.scoredAt())));
        facts.addClassName("ts-secondary");
        ListItem row = new ListItem(head, facts);
        row.addClassName("ts-case");
        if (foundFalse != null && didNotHold(one.score())) {
            Button find = new Button(Say.text("reporter.false"), click -> foundFalse.accept(one.caseId()));
            find.setAriaLabel(Say.text("reporter.false.of", one.caseId().value())); // many stand on one page
            row.add(find);
        }
        return row;
    }

    private static boolean didNotHold(Score score) {
        return score == Score.REJECTED || score == Score.REBUTTED || score == Score.RETRACTED;
    }

    private static Badge badge(Score score) {
        return Badge.of(
                score.textKey(),
                switch (score) {
                    case UPHELD -> Badge.Tone.GOOD;
                    case KNOWINGLY_FALSE -> Badge.Tone.BAD;
                    case REBUTTED, REJECTED, RETRACTED, LAPSED -> Badge.Tone.WARNING;
                    case WITHDRAWN -> Badge.Tone.NEUTRAL;
                });
    }
}
