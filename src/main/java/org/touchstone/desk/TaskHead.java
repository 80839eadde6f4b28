package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.touchstone.cases.InboxRow;
import org.touchstone.ui.Due;
import org.touchstone.ui.DueBadge;
import org.touchstone.ui.Say;

/** What stands above the form of an open step: the parties, by when, where it leads, who has it and what can be done. */
final class TaskHead extends Div {

    private final Desk desk;
    private final TaskActs acts;
    private final SeveralActs several;

    TaskHead(Desk desk, TaskActs acts, SeveralActs several, InboxRow row) {
        this.desk = desk;
        this.acts = acts;
        this.several = several;
        addClassName("ts-detail-head");
        Span parties = new Span(TaskLine.parties(row));
        parties.addClassName("ts-detail-parties");
        add(parties, due(row), about(row), holder(row));
    }

    static boolean anothers(Desk desk, InboxRow row) {
        return row.assignee() != null && !row.assignee().equals(desk.me().id());
    }

    private Component due(InboxRow row) {
        Div due = new Div(
                new DueBadge(Due.ofTurn(row.due(), row.paused(), desk.clock().instant())));
        due.addClassName("ts-line");
        if (desk.dates().mayBeSet(desk.me(), row)) {
            due.add(act("desk.due", () -> several.due(row), false));
        }
        return due;
    }

    private static Div about(InboxRow row) {
        Div about = new Div();
        about.addClassName("ts-detail-about");
        if (row.caseId() != null) {
            about.add(new Anchor("case/" + row.caseId(), Say.text("desk.openCase", row.caseId())));
            about.add(new Anchor("tasks?case=" + row.caseId(), Say.text("desk.thisCase")));
        }
        about.add(new Anchor("task/" + TaskRows.address(row), Say.text("desk.link")));
        return about;
    }

    private Component holder(InboxRow row) {
        Div holder = new Div();
        holder.addClassName("ts-holder");
        if (row.assignee() == null) {
            holder.add(new Span(Say.text("desk.detail.free")), act("desk.claim", () -> acts.claim(row), true));
        } else if (anothers(desk, row)) {
            holder.add(
                    new Span(Say.text("desk.detail.taken", desk.people().name(row.assignee()))),
                    act("desk.takeOver", () -> acts.takeOver(row), true));
        } else {
            holder.add(new Span(Say.text("desk.detail.mine")), act("desk.release", () -> acts.release(row), false));
            if (row.group().shared()) {
                holder.add(act("desk.handOver", () -> acts.handOver(row), false));
            }
        }
        return holder;
    }

    private static Button act(String key, Runnable act, boolean strong) {
        Button button = new Button(Say.text(key), click -> act.run());
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (!strong) {
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        }
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }
}
