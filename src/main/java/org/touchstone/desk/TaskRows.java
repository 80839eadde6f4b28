package org.touchstone.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.touchstone.cases.InboxRow;
import org.touchstone.common.PersonId;
import org.touchstone.ui.Say;

/**
 * The rows of the task list. They are drawn in the browser from words that are sent once and not kept here, so an open
 * list weighs little.
 */
@Tag("touchstone-tasks")
@JsModule("./components/touchstone-tasks.ts")
final class TaskRows extends Component {

    /** What somebody did with a row. */
    enum Act {
        OPEN,
        CLAIM,
        CLAIM_OPEN,
        RELEASE,
        HAND_OVER,
        TAKE_OVER,
        CHOOSE,
        LEAVE,
        CLOSE
    }

    private final PersonId me;
    private final Function<List<PersonId>, Map<PersonId, String>> names;
    private final List<InboxRow> rows = new ArrayList<>();
    private final Set<String> chosen = new LinkedHashSet<>();

    TaskRows(
            PersonId me,
            Function<List<PersonId>, Map<PersonId, String>> names,
            BiConsumer<Act, Optional<InboxRow>> acts) {
        this.me = me;
        this.names = names;
        getElement().setProperty("label", Say.text("desk.tasks"));
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "choose", Say.text("desk.choose"),
                                "claim", Say.text("desk.claim"),
                                "claim-open", Say.text("desk.claimOpen"),
                                "release", Say.text("desk.release"),
                                "hand-over", Say.text("desk.handOver"),
                                "take-over", Say.text("desk.takeOver")));
        addListener(Done.class, done -> {
            acts.accept(done.act(), find(done.id));
            getElement().executeJs("this.idle($0)", done.id);
        });
    }

    /** An act on a row, from a click or a key. */
    @DomEvent("act")
    public static final class Done extends ComponentEvent<TaskRows> {

        private final String act;
        private final String id;

        public Done(
                TaskRows source,
                boolean fromClient,
                @EventData("event.detail.act") String act,
                @EventData("event.detail.id") String id) {
            super(source, fromClient);
            this.act = act;
            this.id = id;
        }

        Act act() {
            return Act.valueOf(act.toUpperCase().replace('-', '_'));
        }
    }

    /** The first page; what was chosen stays chosen where it is still there. */
    void show(List<InboxRow> page, Instant now) {
        rows.clear();
        rows.addAll(page);
        Set<String> there =
                new LinkedHashSet<>(page.stream().map(TaskRows::address).toList());
        chosen.retainAll(there);
        draw(now);
    }

    void append(List<InboxRow> page, Instant now) {
        rows.addAll(page);
        draw(now);
    }

    void open(String address) {
        getElement().setProperty("open", address);
    }

    List<InboxRow> rows() {
        return List.copyOf(rows);
    }

    List<InboxRow> chosen() {
        return rows.stream().filter(row -> chosen.contains(address(row))).toList();
    }

    void choose(InboxRow row, boolean on) {
        if (on) {
            chosen.add(address(row));
        } else {
            chosen.remove(address(row));
        }
    }

    void chooseAll(boolean on) {
        rows.forEach(row -> choose(row, on));
        getElement().executeJs("this.chosen = $0", List.copyOf(chosen));
    }

    Optional<InboxRow> find(String address) {
        return rows.stream().filter(row -> address(row).equals(address)).findFirst();
    }

    /** A row in addresses and events: {@code step/subject}. */
    static String address(InboxRow row) {
        return row.step() + "/" + row.subject();
    }

    private void draw(Instant now) {
        Map<PersonId, String> named = names.apply(
                rows.stream().map(InboxRow::assignee).filter(Objects::nonNull).toList());
        List<TaskLine> lines = rows.stream()
                .map(row -> TaskLine.of(row, me, now, who -> named.getOrDefault(who, who.value())))
                .toList();
        getElement().executeJs("this.rows = $0; this.chosen = $1", lines, List.copyOf(chosen));
    }
}
