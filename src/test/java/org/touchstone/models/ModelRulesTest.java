package org.touchstone.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.identity.Role;
import org.touchstone.models.Models.Model;

/** The rules of the house for every model: names, gateways, and what people are asked to do. */
class ModelRulesTest {

    static List<Model> processes() {
        return Models.processes();
    }

    /** A file was copied and its process id kept: the copy silently became a new version of the original. */
    @ParameterizedTest
    @MethodSource("processes")
    void aFileHoldsOneProcessOfItsOwnName(Model model) {
        assertThat(model.all(Process.class)).extracting(Process::getId).containsExactly(model.file());
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getName()).isNotBlank();
    }

    /** A model without it is refused by the engine at deployment, which is at the start of the portal in production. */
    @ParameterizedTest
    @MethodSource("processes")
    void historyIsKeptForTenYearsAndNotForEver(Model model) {
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    }

    /** "Activity_0x7f3k" in a log, a bean name or a test tells nobody which step failed. */
    @ParameterizedTest
    @MethodSource("processes")
    void everyIdIsWrittenByHand(Model model) {
        assertThat(Models.named(model))
                .filteredOn(element -> !(element instanceof Process))
                .extracting(BaseElement::getId)
                .allMatch(id -> id.matches("[a-z]+([A-Z][a-z]+)*"), "camel case, words only");
    }

    /** Beans, form keys, outcomes and texts share one space of names: two steps of one name would run each other's code. */
    @Test
    void aStepIsCalledOnceInTheHouse() {
        Set<String> seen = new HashSet<>();
        assertThat(Models.processes().stream()
                        .flatMap(model -> model.all(FlowNode.class).stream())
                        .map(FlowNode::getId)
                        .filter(id -> !seen.add(id)))
                .isEmpty();
    }

    /** A picture with nameless boxes is no picture; the list of steps beneath it would show empty rows. */
    @ParameterizedTest
    @MethodSource("processes")
    void everyStepAndEventHasANameThatStartsLikeASentence(Model model) {
        assertThat(model.faults(element -> (element instanceof Activity || element instanceof Event)
                        && (element.getName() == null || !element.getName().matches("[A-Z].+[^.?!]"))))
                .isEmpty();
    }

    /** Without a default an outcome nobody thought of ends in an incident that only a developer can repair. */
    @ParameterizedTest
    @MethodSource("processes")
    void everyGatewayHasADefault(Model model) {
        for (ExclusiveGateway gateway : model.all(ExclusiveGateway.class)) {
            assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
            assertThat(gateway.getDefault().getConditionExpression()).isNull();
            assertThat(gateway.getOutgoing())
                    .filteredOn(flow -> !flow.equals(gateway.getDefault()))
                    .isNotEmpty()
                    .allMatch(flow -> flow.getConditionExpression() != null);
        }
    }

    /** A reader who cannot see what is asked and which way is "yes" reads the picture backwards. */
    @ParameterizedTest
    @MethodSource("processes")
    void aGatewayAsksAQuestionAndItsFlowsAnswer(Model model) {
        for (ExclusiveGateway gateway : model.all(ExclusiveGateway.class)) {
            assertThat(gateway.getId()).startsWith("is");
            assertThat(gateway.getName()).endsWith("?");
            assertThat(gateway.getOutgoing()).extracting(SequenceFlow::getName).doesNotContainNull();
        }
    }

    /** People were sent tasks that only their author understood; the help text is what the form shows on top. */
    @ParameterizedTest
    @MethodSource("processes")
    void everyUserTaskSaysWhatIsToBeDone(Model model) {
        for (UserTask task : model.all(UserTask.class)) {
            assertThat(task.getDocumentations()).as(task.getId()).hasSize(1);
            assertThat(task.getDocumentations().iterator().next().getTextContent())
                    .endsWith(".")
                    .hasSizeBetween(40, 300);
        }
    }

    /** A group misspelt puts the step into an inbox that nobody opens; it waits there until somebody complains. */
    @ParameterizedTest
    @MethodSource("processes")
    void everyUserTaskWaitsForARoleOfTheProduct(Model model) {
        for (UserTask task : model.all(UserTask.class)) {
            assertThat(task.getCamundaCandidateGroupsList())
                    .as(task.getId())
                    .isNotEmpty()
                    .allMatch(group -> Role.ofClaim(group).isPresent());
            assertThat(task.getCamundaAssignee()).isNull();
        }
    }

    /** The form key is the address of the form: one that differs from the step leads to a page that is not there. */
    @ParameterizedTest
    @MethodSource("processes")
    void theFormOfAStepIsCalledLikeTheStep(Model model) {
        assertThat(model.all(UserTask.class)).allMatch(task -> task.getId().equals(task.getCamundaFormKey()));
    }
}
