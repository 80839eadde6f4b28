package org.touchstone.models;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;
import org.touchstone.models.Models.Model;

/** What {@code case.bpmn} may hold, so that the whole life stays visible at a glance. */
class CaseModelTest {

    private final Model model = Models.process("case");

    /** A task "just for now" in the case was the first of forty; nobody could read it afterwards. */
    @Test
    void theCaseHoldsStagesQuestionsAndEndingsOnly() {
        assertThat(model.all(FlowNode.class))
                .extracting(node -> node.getElementType().getTypeName())
                .containsOnly(
                        "startEvent",
                        "endEvent",
                        "callActivity",
                        "exclusiveGateway",
                        "intermediateCatchEvent",
                        "subProcess");
    }

    /** A case that also waited for its appeal stayed open for half a year and spoiled every figure. */
    @Test
    void theCaseWaitsForItsReferralsAndForNothingElse() {
        assertThat(model.all(IntermediateCatchEvent.class))
                .extracting(FlowNode::getId)
                .containsExactly("referralsEnded");
        assertThat(model.all(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrder("referralsEnded", "complaintTakenBack");
    }

    /** A withdrawal that left the stage running let a seller be punished for a complaint that no longer stood. */
    @Test
    void takingTheComplaintBackInterruptsWhateverGoesOn() {
        assertThat(model.all(SubProcess.class)).singleElement().satisfies(takenBack -> {
            assertThat(takenBack.triggeredByEvent()).isTrue();
            StartEvent start = takenBack
                    .getChildElementsByType(StartEvent.class)
                    .iterator()
                    .next();
            assertThat(start.isInterrupting()).isTrue();
            assertThat(start.getEventDefinitions()).singleElement().isInstanceOf(MessageEventDefinition.class);
        });
    }

    /** One ending that told nobody left a brand waiting for news of a case that was long closed. */
    @Test
    void everyEndingClosesTheCaseAndTellsSo() {
        assertThat(model.all(EndEvent.class))
                .allSatisfy(end -> assertThat(end.getEventDefinitions())
                        .singleElement()
                        .satisfies(
                                message -> assertThat(message.getAttributeValueNs(Models.CAMUNDA, "delegateExpression"))
                                        .isEqualTo("${closeCase}")));
    }
}
