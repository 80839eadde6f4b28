package org.touchstone.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.touchstone.cases.ProcessPicture;
import org.touchstone.ui.Badge;
import org.touchstone.ui.ProcessDiagram;
import org.touchstone.ui.Say;
import org.touchstone.ui.StepNames;

/** "You are here": the models of the case with the path it took, and beneath the same as a list of steps. */
final class CaseDiagram extends Div {

    private final Div picture = new Div();

    CaseDiagram(List<ProcessPicture> pictures) {
        addClassName("ts-panel");
        Select<ProcessPicture> which = new Select<>();
        which.setLabel(Say.text("desk.diagram.which"));
        which.setItems(pictures);
        which.setItemLabelGenerator(one -> Say.text("models.process." + one.process()) + " · " + one.subject());
        which.addValueChangeListener(change -> show(change.getValue()));
        add(which, picture);
        pictures.stream().findFirst().ifPresent(which::setValue);
    }

    private void show(ProcessPicture chosen) {
        ProcessDiagram diagram = new ProcessDiagram(Say.locale(), chosen.process());
        diagram.addClassName("ts-diagram");
        diagram.setXml(chosen.xml());
        diagram.setActive(chosen.active());
        diagram.setDone(chosen.counts().keySet());
        diagram.setCounts(chosen.counts());
        picture.removeAll();
        picture.add(diagram, new H3(Say.text("desk.diagram.steps")), steps(chosen));
    }

    private static OrderedList steps(ProcessPicture chosen) {
        OrderedList list = new OrderedList();
        list.addClassName("ts-step-list");
        ModelSteps.of(chosen.xml(), chosen.counts().keySet()).forEach(step -> list.add(step(chosen, step)));
        return list;
    }

    private static ListItem step(ProcessPicture chosen, String step) {
        int count = chosen.counts().getOrDefault(step, 0);
        Badge state = Badge.of("desk.diagram.notReached", Badge.Tone.NEUTRAL);
        if (chosen.active().contains(step)) {
            state = Badge.of("desk.diagram.here", Badge.Tone.WARNING);
        } else if (count > 0) {
            state = Badge.saying(Say.text("desk.diagram.done", count), Badge.Tone.GOOD);
        }
        ListItem line = new ListItem(new Span(StepNames.one(Say.locale(), step)), state);
        line.setClassName("ts-step-later", count == 0);
        return line;
    }
}
