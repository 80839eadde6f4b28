package org.touchstone.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.models.Models.Model;

/** The rules of the house for the pictures: everything is drawn, and nothing covers anything else. */
class DiagramRulesTest {

    static List<Model> processes() {
        return Models.processes();
    }

    /** A step without a shape is executed and never shown: "you are here" pointed at nothing. */
    @ParameterizedTest
    @MethodSource("processes")
    void everyStepAndEveryFlowIsDrawnOnce(Model model) {
        assertThat(model.all(BpmnShape.class))
                .extracting(shape -> shape.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(
                        model.all(FlowNode.class).stream().map(FlowNode::getId).toList());
        assertThat(model.all(BpmnEdge.class))
                .extracting(edge -> edge.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(model.all(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    /** Drawing ids that differ from what they draw make every change of a picture a page of noise in review. */
    @ParameterizedTest
    @MethodSource("processes")
    void aDrawingIsCalledLikeWhatItDraws(Model model) {
        assertThat(model.all(BpmnShape.class))
                .allMatch(shape -> shape.getId().equals(shape.getBpmnElement().getId() + "_di"));
        assertThat(model.all(BpmnEdge.class))
                .allMatch(edge -> edge.getId().equals(edge.getBpmnElement().getId() + "_di"));
    }

    /** Labels without a place of their own are put across lines by the next tool that opens the file. */
    @ParameterizedTest
    @MethodSource("processes")
    void everyLabelHasItsPlace(Model model) {
        assertThat(model.all(BpmnShape.class))
                .filteredOn(shape ->
                        shape.getBpmnElement() instanceof Event || shape.getBpmnElement() instanceof ExclusiveGateway)
                .allMatch(shape -> shape.getBpmnLabel() != null);
        assertThat(model.all(BpmnEdge.class))
                .filteredOn(edge -> ((SequenceFlow) edge.getBpmnElement()).getName() != null)
                .allMatch(edge -> edge.getBpmnLabel() != null);
    }

    /** Two boxes or words on top of each other: one of them is not read. */
    @ParameterizedTest
    @MethodSource("processes")
    void nothingCoversAnythingElse(Model model) {
        List<Drawn> drawn = drawn(model);
        for (int one = 0; one < drawn.size(); one++) {
            for (int other = one + 1; other < drawn.size(); other++) {
                assertThat(drawn.get(one).place().intersects(drawn.get(other).place()))
                        .as(
                                "%s covers %s",
                                drawn.get(one).name(), drawn.get(other).name())
                        .isFalse();
            }
        }
    }

    private record Drawn(String name, Rectangle2D place) {}

    /** Boundary events sit on their step and a sub-process holds its own steps, so neither counts. */
    private static List<Drawn> drawn(Model model) {
        List<Drawn> all = new ArrayList<>();
        for (BpmnShape shape : model.all(BpmnShape.class)) {
            String id = shape.getBpmnElement().getId();
            if (!(shape.getBpmnElement() instanceof BoundaryEvent || shape.getBpmnElement() instanceof SubProcess)) {
                all.add(new Drawn(id, place(shape.getBounds())));
            }
            if (shape.getBpmnLabel() != null) {
                all.add(new Drawn("label of " + id, place(shape.getBpmnLabel().getBounds())));
            }
        }
        for (BpmnEdge edge : model.all(BpmnEdge.class)) {
            if (edge.getBpmnLabel() != null) {
                all.add(new Drawn(
                        "label of " + edge.getBpmnElement().getId(),
                        place(edge.getBpmnLabel().getBounds())));
            }
        }
        return all;
    }

    private static Rectangle2D place(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
