package org.touchstone.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Tells the operator why the portal does not start, without the frame that logs put around it. */
final class PlainReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        var action = analysis.getAction() == null ? "" : " " + analysis.getAction();
        System.err.println(analysis.getDescription() + action);
    }
}
