package org.touchstone.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.touchstone.ui.StepForm;

/** The capabilities' forms by the step they finish. */
@Component
class StepForms {

    private final Map<String, StepForm> byStep;

    StepForms(List<StepForm> forms) {
        this.byStep = forms.stream().collect(Collectors.toMap(StepForm::step, Function.identity()));
    }

    Optional<StepForm> of(String step) {
        return Optional.ofNullable(byStep.get(step));
    }
}
