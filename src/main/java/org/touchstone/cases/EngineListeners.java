package org.touchstone.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.touchstone.common.CaseId;

/** What the portal hears of the engine: open and closed steps, the stage of a case, the end a process reached. */
@Component
class EngineListeners extends AbstractBpmnParseListener {

    private final InboxListener inbox;
    private final ObjectProvider<Cases> cases;

    EngineListeners(InboxListener inbox, ObjectProvider<Cases> cases) {
        this.inbox = inbox;
        this.cases = cases;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addTaskListener(TaskListener.EVENTNAME_CREATE, inbox);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, inbox);
        task.addTaskListener(TaskListener.EVENTNAME_DELETE, inbox);
    }

    /** The outcome of a called process is the end event it reached last. */
    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener)
                    execution -> ended(execution, activity.getId()));
        }
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::moved);
    }

    @Override
    public void parseIntermediateMessageCatchEventDefinition(Element element, ActivityImpl activity) {
        activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) this::moved);
    }

    private static void ended(DelegateExecution execution, String end) {
        execution.getProcessInstance().setVariable("ending", end);
    }

    private void moved(DelegateExecution execution) {
        CaseId id = new CaseId(execution.getProcessBusinessKey());
        cases.getObject().stage(id, CaseStage.ofActivity(execution.getCurrentActivityId()));
    }
}
