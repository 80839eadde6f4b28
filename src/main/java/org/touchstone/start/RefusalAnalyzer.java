package org.touchstone.start;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.touchstone.common.StartRefused;

/** Finds the one sentence in a failed start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusalAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused) {
                return new FailureAnalysis(refused.getMessage(), null, refused);
            }
            if (cause instanceof PortInUseException port) { // taken between the check and the opening
                return new FailureAnalysis(PortCheck.taken(port.getPort(), port).getMessage(), null, port);
            }
        }
        return null;
    }
}
