package org.touchstone.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.touchstone.models.Models.Model;

/** The rules of the house for what the engine executes: beans, transactions, outcomes, deadlines, called processes. */
class EngineRulesTest {

    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");
    private static final Pattern CONDITION = Pattern.compile("\\$\\{(\\w+) == '(\\w+)'}");
    private static final Set<String> KINDS = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "userTask",
            "serviceTask",
            "callActivity",
            "exclusiveGateway",
            "subProcess");

    static List<Model> processes() {
        return Models.processes();
    }

    /** A script or a clever expression in a model is code that no compiler, no test and no reviewer sees. */
    @ParameterizedTest
    @MethodSource("processes")
    void onlyTheFourKnownExpressionsAreUsed(Model model) {
        var known = Pattern.compile("\\$\\{\\w+}|" + CONDITION.pattern() + "|\\$\\{\\w+\\.at\\(execution\\)}"
                + "|#\\{execution\\.processBusinessKey}|#\\{\\w+Key\\.of\\(execution\\)}");
        assertThat(EXPRESSION.matcher(model.xml()).results().map(found -> found.group()))
                .allMatch(known.asMatchPredicate());
        assertThat(model.all(FlowNode.class))
                .extracting(node -> node.getElementType().getTypeName())
                .isSubsetOf(KINDS);
    }

    /** A step that shares the bean of another does the other's work; one with a class name escapes dependency injection. */
    @ParameterizedTest
    @MethodSource("processes")
    void aServiceTaskCallsTheBeanOfItsName(Model model) {
        assertThat(model.all(ServiceTask.class))
                .allMatch(task -> ("${" + task.getId() + "}").equals(task.getCamundaDelegateExpression()));
    }

    /** Without its own transaction a failing mail rolled back the decision of the person who had pressed the button. */
    @ParameterizedTest
    @MethodSource("processes")
    void aServiceTaskRunsInItsOwnTransaction(Model model) {
        assertThat(model.all(ServiceTask.class))
                .allMatch(task -> task.isCamundaAsyncBefore() != followsTimersOnly(task), "once, not twice");
    }

    /** An end that failed to tell the world took the last decision of a person with it. */
    @ParameterizedTest
    @MethodSource("processes")
    void anEndThatTellsTheWorldRunsInItsOwnTransaction(Model model) {
        assertThat(model.all(EndEvent.class))
                .allMatch(end ->
                        end.isCamundaAsyncBefore() == !end.getEventDefinitions().isEmpty());
    }

    /** A gateway read a variable of another process, was always null, and the default looked like a decision. */
    @ParameterizedTest
    @MethodSource("processes")
    void aGatewayAsksForTheOutcomeOfTheStepBeforeIt(Model model) {
        for (ConditionExpression condition : model.all(ConditionExpression.class)) {
            var matched = CONDITION.matcher(condition.getTextContent().strip());
            assertThat(matched.matches()).as(condition.getTextContent()).isTrue();
            FlowNode gateway = ((SequenceFlow) condition.getParentElement()).getSource();
            assertThat(gateway.getPreviousNodes().list())
                    .extracting(FlowNode::getId)
                    .containsExactly(matched.group(1));
        }
    }

    /** An end was renamed and the case took the default for every ending from that day on. */
    @ParameterizedTest
    @MethodSource("processes")
    void theOutcomeOfACalledProcessIsOneOfItsEnds(Model model) {
        for (CallActivity call : model.all(CallActivity.class)) {
            Set<String> ends = Models.process(call.getCalledElement()).all(EndEvent.class).stream()
                    .map(EndEvent::getId)
                    .collect(Collectors.toSet());
            assertThat(CONDITION.matcher(model.xml()).results().toList())
                    .filteredOn(asked -> asked.group(1).equals(call.getId()))
                    .allMatch(asked -> ends.contains(asked.group(2)));
        }
    }

    /** A running case that took the newest version of a stage met a step whose data it had never been given. */
    @ParameterizedTest
    @MethodSource("processes")
    void aCalledProcessBelongsToTheSameDeploymentAndKnowsItsKey(Model model) {
        for (CallActivity call : model.all(CallActivity.class)) {
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(call.isCamundaAsyncBefore()).isTrue();
            assertThat(call.getExtensionElements()
                            .getElementsQuery()
                            .filterByType(CamundaIn.class)
                            .list())
                    .extracting(CamundaIn::getCamundaBusinessKey)
                    .singleElement()
                    .isIn("#{execution.processBusinessKey}", "#{testPurchaseKey.of(execution)}");
            CamundaOut ending = call.getExtensionElements()
                    .getElementsQuery()
                    .filterByType(CamundaOut.class)
                    .singleResult();
            assertThat(ending.getCamundaSource()).isEqualTo("ending");
            assertThat(ending.getCamundaTarget()).isEqualTo(call.getId());
        }
    }

    /** "PT72H" stood in a model, the rule said working days, and a seller lost a case over a weekend. */
    @ParameterizedTest
    @MethodSource("processes")
    void aDeadlineIsABeanAndNeverALiteral(Model model) {
        for (TimerEventDefinition timer : model.all(TimerEventDefinition.class)) {
            TimeDate date = timer.getTimeDate();
            String event = ((FlowNode) timer.getParentElement()).getId();
            assertThat(date).as(event).isNotNull();
            assertThat(date.getTextContent().strip()).isEqualTo("${" + event + ".at(execution)}");
        }
    }

    private static boolean followsTimersOnly(ServiceTask task) {
        return task.getPreviousNodes().list().stream().allMatch(EngineRulesTest::isTimer);
    }

    private static boolean isTimer(FlowNode node) {
        return switch (node) {
            case BoundaryEvent event -> event.getEventDefinitions().iterator().next() instanceof TimerEventDefinition;
            case IntermediateCatchEvent event ->
                event.getEventDefinitions().iterator().next() instanceof TimerEventDefinition;
            default -> false;
        };
    }
}
