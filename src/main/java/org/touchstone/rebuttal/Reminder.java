package org.touchstone.rebuttal;

/** The reminders of one term, in the order in which they come due, each with its timer in the model. */
enum Reminder {
    FIRST("rebuttalFirstReminder"),
    SECOND("rebuttalSecondReminder"),
    LAST("rebuttalLastReminder");

    private final String timer;

    Reminder(String timer) {
        this.timer = timer;
    }

    String timer() {
        return timer;
    }
}
