package org.touchstone.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.touchstone.common.CaseId;
import org.touchstone.evidence.LegalHold;
import org.touchstone.evidence.LegalHolds;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;
import org.touchstone.ui.Badge;
import org.touchstone.ui.Dates;
import org.touchstone.ui.Say;

/** Who forbids that the exhibits of a case are disposed of, since when and why; with the way to forbid it and to lift it. */
final class HoldList extends Div {

    private final LegalHolds holds;
    private final People people;
    private final Person reader;
    private final CaseId id;

    HoldList(LegalHolds holds, People people, Person reader, CaseId id) {
        this.holds = holds;
        this.people = people;
        this.reader = reader;
        this.id = id;
        addClassName("ts-panel");
        refresh();
    }

    private void refresh() {
        removeAll();
        add(new H3(Say.text("evidence.hold.title")));
        List<LegalHold> all = holds.of(reader, id);
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(Say.text("evidence.hold.none"));
            none.addClassName("ts-secondary");
            add(none);
        }
        all.forEach(hold -> add(row(hold)));
        boolean own = all.stream()
                .anyMatch(hold -> hold.inForce() && hold.organisation().equals(reader.organisation()));
        if (holds.mayPlace(reader) && !own) {
            add(new Button(
                    Say.text("evidence.hold.place"),
                    click -> ask("place", why -> holds.place(reader, id, why)).open()));
        }
    }

    private Div row(LegalHold hold) {
        Div head = new Div(
                new Span(people.organisation(hold.organisation()).name(Say.locale())),
                hold.inForce()
                        ? Badge.of("evidence.hold.inForce", Badge.Tone.INFO)
                        : Badge.of("evidence.hold.lifted", Badge.Tone.NEUTRAL));
        head.addClassName("ts-row-head");
        Div row = new Div(
                head, line("evidence.hold.placedBy", people.name(hold.by()), Dates.text(hold.at()), hold.reason()));
        LegalHold.Lifting lifted = hold.lifted();
        if (lifted != null) {
            row.add(line("evidence.hold.liftedBy", people.name(lifted.by()), Dates.text(lifted.at()), lifted.reason()));
        }
        if (holds.mayLift(reader, hold)) {
            row.add(new Button(
                    Say.text("evidence.hold.lift"),
                    click -> ask("lift", why -> holds.lift(reader, id, hold.id(), why))
                            .open()));
        }
        row.addClassName("ts-row");
        return row;
    }

    private static Div line(String key, Object... arguments) {
        Div line = new Div(Say.text(key, arguments));
        line.addClassName("ts-secondary");
        return line;
    }

    private HoldDialog ask(String act, HoldDialog.Act done) {
        return new HoldDialog("evidence.hold." + act, "evidence.hold." + act + "Help", why -> {
            done.because(why);
            refresh();
        });
    }
}
