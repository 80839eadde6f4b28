package org.touchstone.identity;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Spring's own property condition takes an empty value for "anything but false", so this asks for emptiness itself. */
final class NoIssuer implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment()
                .getProperty("touchstone.oidc.issuer", "")
                .isBlank();
    }
}
