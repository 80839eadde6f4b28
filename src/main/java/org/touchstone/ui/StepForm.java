package org.touchstone.ui;

import com.vaadin.flow.component.Component;

/** A capability's form for one user task; a bean per step. It opens in the task list's detail and on its own page. */
public interface StepForm {

    /** The id of the user task, which is the form key and part of the form's address. */
    String step();

    /**
     * The form for one subject.
     *
     * @param subject the business key, such as {@code TS-2026-000123}
     * @param done to be run after the step was finished, so that the task list moves on
     */
    Component open(String subject, Runnable done);
}
