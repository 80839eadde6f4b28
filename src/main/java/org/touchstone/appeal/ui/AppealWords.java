package org.touchstone.appeal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Collection;
import org.touchstone.appeal.Appeal;
import org.touchstone.appeal.AppealOutcome;
import org.touchstone.cases.Measure;
import org.touchstone.common.Texts;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.Facts;
import org.touchstone.ui.Say;

/** How appeals are put into words. */
final class AppealWords {

    private AppealWords() {}

    static Badge state(Appeal appeal) {
        return switch (appeal) {
            case Appeal.Filed filed -> Badge.of("appeal.state.filed", Badge.Tone.INFO);
            case Appeal.Decided decided ->
                Badge.of(
                        decided.outcome().textKey(),
                        decided.outcome() == AppealOutcome.UPHELD ? Badge.Tone.NEUTRAL : Badge.Tone.GOOD);
        };
    }

    static Facts facts(Appeal appeal) {
        Facts facts = new Facts()
                .row(
                        "appeal.label.case",
                        new Anchor("case/" + appeal.caseId(), appeal.caseId().value()))
                .row("appeal.label.filed", Dates.full(appeal.filedAt()))
                .row("appeal.label.grounds", appeal.request().grounds());
        if (!appeal.request().evidence().isEmpty()) {
            facts.row("appeal.label.evidence", evidence(appeal));
        }
        return switch (appeal) {
            case Appeal.Filed filed -> facts.row("appeal.label.due", new DueBadge(filed.due()));
            case Appeal.Decided decided -> decision(facts, decided);
        };
    }

    private static Facts decision(Facts facts, Appeal.Decided decided) {
        facts.row("appeal.label.outcome", Say.text(decided.outcome().textKey()))
                .row("appeal.label.decided", Dates.full(decided.decidedAt()))
                .row("appeal.label.reasons", decided.reasons());
        return decided.reversed().isEmpty() ? facts : facts.row("appeal.label.fallen", measures(decided.reversed()));
    }

    static String measures(Collection<Measure> measures) {
        return Texts.list(Say.locale(), measures.stream().sorted().map(measure -> Say.text(measure.textKey())));
    }

    /** The files themselves are shown and opened on the case's own tab. */
    private static Component evidence(Appeal appeal) {
        return new Anchor(
                "case/" + appeal.caseId() + "/evidence",
                Say.text("appeal.words.files", appeal.request().evidence().size()));
    }
}
